"""Asks the questions of cookbook.md of a release: python cookbook.py RELEASE [NUMBER ...] [--json]

Needs duckdb and polars. From a notebook: ask("var/releases/latest", 2) is a polars DataFrame.
"""

import re
import sys
from pathlib import Path

import duckdb
import polars as pl

PAGE = Path(__file__).parent.parent / "cookbook.md"


def questions() -> dict[int, tuple[str, str]]:
    """Number → heading and SQL."""
    found = re.findall(r"^## (\d+)\. (.+?)$.*?```sql\n(.*?)```", PAGE.read_text("utf-8"), re.M | re.S)
    return {int(number): (heading, sql) for number, heading, sql in found}


def ask(release: str, number: int) -> pl.DataFrame:
    connection = duckdb.connect(str(Path(release) / "tocsin.duckdb"), read_only=True)
    connection.execute("SET TimeZone = 'UTC'")
    answer = connection.execute(questions()[number][1])
    # By rows, so that pyarrow is not needed; `connection.sql(...).pl()` is faster where it is there.
    names = [column[0] for column in answer.description]
    return pl.DataFrame(answer.fetchall(), schema=names, orient="row", infer_schema_length=None)


def main() -> None:
    release, *rest = sys.argv[1:]
    numbers = [int(word) for word in rest if word != "--json"] or sorted(questions())
    for number in numbers:
        answer = ask(release, number)
        if "--json" in rest:
            print(answer.cast(pl.String).write_json())
        else:
            print(f"{number}. {questions()[number][0]}", answer, sep="\n")


if __name__ == "__main__":
    main()
