"""engine.spark: every stage gives on Spark what it gives on the local engine, on one machine and on a cluster."""

import os
import shutil
import socket
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import EXAMPLE, ROOT

from rashomon.config import Config
from rashomon.engine.local import LocalEngine
from rashomon.models.encoder import reader_model
from rashomon.pipeline import all_stages, grouping_stages, reading_stages
from rashomon.records import Dossier, Page, Rejected, StoryMember, content_id
from rashomon.sources.files import read_paths
from rashomon.stages.group.stories import StoryConfig
from training.stories import markup

pytestmark = pytest.mark.spark
if shutil.which("java") is None:
    pytest.skip("there is no Java", allow_module_level=True)
pyspark = pytest.importorskip("pyspark", reason="the extra `spark` is not installed")

from rashomon.engine.spark import SparkEngine, session  # noqa: E402
from rashomon.storage.schema import from_arrow  # noqa: E402

STAGES = all_stages(Config(), reader_model())
SMALL = {
    "spark.sql.shuffle.partitions": "2",
    "spark.ui.showConsoleProgress": "false",
    "spark.sql.codegen.wholeStage": "false",  # compiling takes longer than so few rows
}
STORIES, OF_EACH = 7, 4


def invented_page(story, row, **changed):
    given = {"outlet": row.get("source_domain"), "title": row["title"], "published": row["date_publish"]}
    return Page(
        article_id=content_id(story, row["id"], *changed.values()),
        uri=f"{story}/{row['id']}",
        text=row["maintext"],
        **{**given, **changed},
    )


def all_pages():
    """The example, invented stories, and what is odd: too little text, a reprint, no date, articles the input pins."""
    pages = [page for page in read_paths([str(EXAMPLE)], sys.stdin.buffer) if isinstance(page, Page)]
    for path in sorted((ROOT / "training" / "stories").glob("*.story"))[:STORIES]:
        rows = markup.read(path)[0]
        pages += [invented_page(path.stem, row) for row in rows[:OF_EACH]]
    pages += [
        replace(pages[-1], article_id=content_id("reprint"), uri="reprint", outlet="Reprint"),
        replace(pages[-2], article_id=content_id("undated"), uri="undated", published=None, modified=None),
        replace(pages[-1], article_id=content_id("short"), uri="short", text="Too short."),
        *(replace(pages[n], article_id=content_id("pin", n), uri=f"pin {n}", story="mine") for n in (0, 9)),
    ]
    return pages


def rows_of(frames):
    """What a table holds is a contract, the order of its rows is none."""
    return {record: sorted(map(repr, from_arrow(record, frame.toArrow()))) for record, frame in frames.items()}


def sorted_rows(tables):
    return {record: sorted(map(repr, rows)) for record, rows in tables.items()}


@pytest.fixture(scope="module")
def alone():
    return sorted_rows(LocalEngine(workers=2).run(STAGES, all_pages()))


@pytest.fixture(scope="module")
def spark():
    found = session("local[2]", SMALL)
    found.sparkContext.setLogLevel("ERROR")
    yield found
    found.stop()


@pytest.fixture(scope="module")
def spread(spark):
    engine = SparkEngine(spark, partitions=3)
    rows = rows_of(engine.run(STAGES, all_pages()[::-1]))
    engine.close()
    return rows


@pytest.mark.parametrize(
    "record", [*dict.fromkeys(stage.gives for stage in STAGES), Rejected], ids=lambda r: r.__name__
)
def test_a_stage_gives_on_spark_what_it_gives_here(alone, spread, record):
    assert spread[record] == alone.get(record, [])
    assert alone.get(record), "nothing was compared"


@pytest.mark.parametrize("limits", [{"most_linked": 3}, {"most": 2}], ids=str)
def test_what_is_too_large_is_taken_apart_alike(spark, tmp_path, limits):
    reader = reader_model()
    stories = replace(grouping_stages()[0], with_={"config": StoryConfig(**limits)})
    pipeline = (*reading_stages(reader), stories)
    pages = all_pages()[:15]
    engine = SparkEngine(spark, partitions=2, folder=str(tmp_path / "kept"))
    here = LocalEngine(workers=1).run(pipeline, pages)[StoryMember]
    assert rows_of(engine.run(pipeline, pages, (StoryMember,)))[StoryMember] == sorted(map(repr, here))
    assert here != LocalEngine(workers=1).run((*reading_stages(reader), grouping_stages()[0]), pages)[StoryMember]


@pytest.fixture
def cluster(tmp_path):
    """A master and two workers, processes of their own that talk over the loopback."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    home = Path(pyspark.__file__).parent
    env = {**os.environ, "SPARK_HOME": str(home), "SPARK_LOCAL_IP": "127.0.0.1", "PYSPARK_PYTHON": sys.executable}
    master, started = f"spark://127.0.0.1:{port}", []

    def start(name, *words):
        command = [str(home / "bin" / "spark-class"), f"org.apache.spark.deploy.{name}", *words]
        with (tmp_path / f"{len(started)}.log").open("wb") as said:
            started.append(subprocess.Popen(command, env=env, stdout=said, stderr=said))

    start("master.Master", "--host", "127.0.0.1", "--port", str(port), "--webui-port", "0")
    for n in range(2):
        folder = str(tmp_path / f"worker{n}")
        start("worker.Worker", "--host", "127.0.0.1", "--cores", "1", "--memory", "1g", "--webui-port", "0",
              "--work-dir", folder, master)  # fmt: skip
    deadline = time.monotonic() + 60
    while (tmp_path / "0.log").read_text().count("Registering worker") < 2:
        assert time.monotonic() < deadline, (tmp_path / "0.log").read_text()[-2000:]
        time.sleep(0.2)
    yield master
    for process in started:
        process.terminate()
    for process in started:
        process.wait(30)


def test_a_master_with_two_workers_writes_the_same_record(alone, spark, cluster):
    spark.stop()
    apart = session(
        cluster,
        {
            **SMALL,
            "spark.driver.host": "127.0.0.1",
            "spark.executor.memory": "768m",
            "spark.executorEnv.PYTHONPATH": os.pathsep.join([str(ROOT / "src"), str(ROOT)]),
        },
    )
    try:
        apart.sparkContext.setLogLevel("ERROR")
        rows = rows_of(SparkEngine(apart, partitions=4).run(STAGES, all_pages(), (Dossier,)))
        assert {record: rows[record] for record in (Dossier, StoryMember, Rejected)} == {
            record: alone[record] for record in (Dossier, StoryMember, Rejected)
        }
    finally:
        apart.stop()
