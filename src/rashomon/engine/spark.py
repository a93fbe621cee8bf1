"""Run the pipeline on Spark: articles by mapInArrow, stories by applyInArrow, grouping as `spread` plans it.

The only file that imports pyspark. Workers need this package installed, and Python as on the driver.
"""

import os
import sys
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

import pyarrow as pa
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql.pandas.types import from_arrow_schema
from pyspark.storagelevel import StorageLevel

from rashomon.engine.batches import ENVELOPE, STORY, read_batch, typed_batch, weigh_batch
from rashomon.engine.grouping import Batches, Mapped
from rashomon.engine.spread import Session, spread_stories
from rashomon.records import Page, Rejected, StoryMember
from rashomon.stage import Stage
from rashomon.stages.group.stories import cluster_stories
from rashomon.storage.schema import arrow_schema, to_arrow

# what looks at everything at once, and how it does so on many machines
SPREAD: dict[Callable[..., Iterable[Any]], Callable[..., DataFrame]] = {cluster_stories: spread_stories}
SETTINGS = {
    "spark.executorEnv.OPENBLAS_NUM_THREADS": "1",
    "spark.sql.execution.arrow.maxRecordsPerBatch": "256",  # an article's reading is some hundred kilobytes
    "spark.sql.execution.arrow.pyspark.enabled": "true",
    "spark.sql.session.timeZone": "UTC",
    "spark.ui.enabled": "false",
}


def session(master: str, settings: Mapping[str, str] | None = None) -> SparkSession:
    """A Spark session on this master ("local[2]", "spark://host:7077") with what the engine needs set."""
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # products round by the number of threads
    builder = SparkSession.builder.master(master).appName("rashomon")
    for name, value in {**SETTINGS, **(settings or {})}.items():
        builder = builder.config(name, value)
    return builder.getOrCreate()


class SparkEngine:
    """Runs a pipeline on a Spark session.

    `partitions`: into how many the pages are cut, some for each core. `folder`: a place that all machines reach, where
    what was read and grouped is kept as Parquet; without one it is kept on the executors' memory and disks.
    """

    def __init__(self, spark: SparkSession, partitions: int = 8, folder: str = "") -> None:
        self.spark, self.partitions, self.folder = spark, partitions, folder
        self.held: list[DataFrame] = []
        self.files = 0

    def run(
        self, pipeline: Sequence[Stage], pages: DataFrame | Iterable[Page], wanted: Collection[type] | None = None
    ) -> dict[type, DataFrame]:
        """Return what the pipeline gives, a frame a record type; the order of rows is no contract.

        `wanted` names the record types to return, None all of them; what was set aside comes in any case.
        """
        articles, parts, members = self._pages(pages), list[DataFrame](), None
        for by, group in groupby(pipeline, key=lambda stage: stage.by):
            stages = list(group)
            if by == "article_id":
                articles = self.kept(self._read(articles, stages))
                parts.append(articles)
            elif by == "story_id":
                parts.append(self.kept(self._weigh(articles, members, stages, wanted)))
            else:
                [stage] = stages
                members = SPREAD[stage.run](self._session(), articles, **stage.with_)
        given = {Rejected, *(stage.gives for stage in pipeline if wanted is None or stage.gives in wanted)}
        found = {record: self._typed(parts, record) for record in given - {StoryMember}}
        return found if members is None else {**found, StoryMember: members}

    def close(self) -> None:
        """Let go of what is kept on the executors."""
        for frame in self.held:
            frame.unpersist()
        self.held.clear()

    def _pages(self, pages: DataFrame | Iterable[Page]) -> DataFrame:
        if not isinstance(pages, DataFrame):
            pages = self.spark.createDataFrame(to_arrow(Page, pages), schema=_schema(arrow_schema(Page)))
        return pages.repartition(self.partitions, "article_id")

    def _read(self, pages: DataFrame, stages: Sequence[Stage]) -> DataFrame:
        def run(batches: Batches) -> Batches:
            for batch in batches:
                yield from read_batch(stages, pa.Table.from_batches([batch]))

        return self._mapped(pages, run, ENVELOPE)

    def _weigh(
        self, articles: DataFrame, members: DataFrame | None, stages: Sequence[Stage], wanted: Collection[type] | None
    ) -> DataFrame:
        keep = None if wanted is None else frozenset([*wanted, Rejected])

        def run(story: pa.Table) -> pa.Table:
            return pa.Table.from_batches([weigh_batch(stages, keep, story)])

        joined = self._sql(
            "SELECT m.story_id, m.article_id, m.reason, a.records FROM members AS m JOIN articles AS a "
            "ON m.article_id = a.key",
            members=members,
            articles=articles,
        )
        return self._grouped(joined.selectExpr(*STORY.names), "story_id", run, ENVELOPE)

    def _typed(self, parts: Sequence[DataFrame], record: type) -> DataFrame:
        def run(batches: Batches) -> Batches:
            for batch in batches:
                yield from typed_batch(record, pa.Table.from_batches([batch])).to_batches()

        schema, found = arrow_schema(record), parts[0]
        for part in parts[1:]:
            found = found.unionByName(part)
        return self._mapped(found, run, schema)

    # --- what the plan of grouping uses -------------------------------------------------------------------------------

    def _session(self) -> Session:
        return Session(self._sql, self._mapped, self._grouped, self.kept)

    def _sql(self, query: str, **frames: DataFrame | None) -> DataFrame:
        for name, frame in frames.items():
            assert frame is not None
            frame.createOrReplaceTempView(name)
        return self.spark.sql(query)

    def _mapped(self, frame: DataFrame, run: Mapped, schema: pa.Schema) -> DataFrame:
        # Spark chooses how to call a function by its annotations, which a partial would hide
        def annotated(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
            return run(batches)

        return frame.mapInArrow(annotated, _schema(schema))

    def _grouped(self, frame: DataFrame, by: str, run: Callable[[pa.Table], pa.Table], schema: pa.Schema) -> DataFrame:
        def annotated(table: pa.Table) -> pa.Table:
            return run(table)

        return frame.groupBy(by).applyInArrow(annotated, _schema(schema))

    def kept(self, frame: DataFrame) -> DataFrame:
        """The frame worked out once: what is made of it does not make it again."""
        if self.folder:
            path = f"{self.folder.rstrip('/')}/{self.files:04}.parquet"  # may be an address
            self.files += 1
            frame.write.parquet(path)
            return self.spark.read.parquet(path)
        cut = frame.localCheckpoint(eager=True, storageLevel=StorageLevel.MEMORY_AND_DISK)
        self.held.append(cut)
        return cut


def _schema(schema: pa.Schema) -> Any:
    return from_arrow_schema(schema)
