"""First names with the gender that they tell → src/rashomon/language/data/firstnames.txt.

    python -m training.firstnames

Two PyPI packages hold them: `names` 0.3.0 (MIT) has those of the census of the United States of 1990 (public domain)
with how common each is among men and women; `faker` 40.63.0 (MIT) has those of some eighty countries and languages.
Cyrillic, Greek, Armenian and Georgian ones are spelt in Latin letters by `anyascii` (ISC). A name is kept where all say
the same: in the census `TIMES` as common for one sex as for the other, and in no country's list of the other one.
What is a family's name where that stands first is left out.
"""

import re
from collections import defaultdict
from importlib import import_module, resources
from pathlib import Path
from pkgutil import iter_modules
from textwrap import wrap

from anyascii import anyascii

from rashomon.language.names import fold

OUT = Path(__file__).resolve().parents[1] / "src" / "rashomon" / "language" / "data" / "firstnames.txt"
TIMES = 10
WIDTH = 118
SPELT = ("ru_RU", "uk_UA", "bg_BG", "mk_MK", "el_GR", "hy_AM", "ka_GE")  # whose letters are spelt in Latin ones
# Names of families in China, Korea and Viet Nam, which stand first: of Song Wei "Song" tells no gender.
FAMILIES = frozenset(
    """
    an ahn bae bai bang bui cai cao chang chen cheng cho choe choi chu chung cui dai dang deng ding do dong du duan
    duong fan fang feng fu gao gong gu guo ha han hao he ho hoang hong hou hu hua huang huynh hwang im jang jeon
    jeong ji jia jiang jin jo jung kang kim kong ko ku kwon lai le lee lei li liang lim lin liu long lu luo luong ly
    ma mai mao meng min moon na nam nguyen ngo ni no oh pan park peng pham phan qian qiao qin qiu ren rhee roh ryu
    seo shao shen shi shin sim so son song su sun suh tan tang tao tian to tran trinh truong vo vu wan wang wei wen
    won woo wu xia xiang xiao xie xing xiong xu xue yan yang yao ye yi yin yoo yoon you yu yuan yun zeng zhan zhang
    zhao zheng zhong zhou zhu zou
    """.split()
)
NAME = re.compile(r"[a-z]{2,}(?:['’-][a-z]+)?")
SEXES = {"m": "male", "f": "female"}


def of_census() -> dict[str, str]:
    """Of each name of the census the sex; "" where both bear it."""
    share: dict[str, dict[str, float]] = defaultdict(dict)
    for sex, word in SEXES.items():
        for line in (resources.files("names") / f"dist.{word}.first").read_text(encoding="ascii").splitlines():
            name, percent, *_ = line.split()
            share[name.casefold()][sex] = float(percent)
    found = {}
    for name, by_sex in share.items():
        more = max(by_sex, key=lambda sex: by_sex[sex])
        rest = sum(by_sex.values()) - by_sex[more]
        found[name] = more if by_sex[more] >= TIMES * rest else ""
    return found


def of_countries() -> dict[str, set[str]]:
    """Of each name the sexes in whose lists it stands, over all countries."""
    found: dict[str, set[str]] = defaultdict(set)
    for place in iter_modules(import_module("faker.providers.person").__path__):
        provider = import_module(f"faker.providers.person.{place.name}").Provider
        for sex, word in SEXES.items():
            for field in (f"first_names_{word}", f"first_romanized_names_{word}"):
                for name in getattr(provider, field, ()):
                    found[fold(anyascii(name) if place.name in SPELT else name)].add(sex)
    return found


def lines(sex: str, names: list[str]) -> list[str]:
    """The names in lines that begin with their sex."""
    return [f"{sex} {part}\n" for part in wrap(" ".join(names), WIDTH, break_on_hyphens=False)]


def main() -> None:
    said = of_countries()
    for name, sex in of_census().items():
        said[name].add(sex)
    told: dict[str, list[str]] = {sex: [] for sex in SEXES}
    for name, sexes in sorted(said.items()):
        if len(sexes) == 1 and "" not in sexes and NAME.fullmatch(name) and name not in FAMILIES:
            told[min(sexes)].append(name)
    OUT.write_text("".join(line for sex in told for line in lines(sex, told[sex])), encoding="utf-8")
    print({sex: len(names) for sex, names in told.items()})


if __name__ == "__main__":
    main()
