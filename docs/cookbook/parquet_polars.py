"""Some questions of cookbook.md, of the Parquet and Arrow files with polars alone: python parquet_polars.py RELEASE

Each function gives the answer that cookbook.md shows. Rows are sorted by country, so that a filter on it reads little.
"""

import sys
from pathlib import Path

import polars as pl

RELEASE = Path(sys.argv[1])


def table(name: str) -> pl.LazyFrame:
    return pl.scan_parquet(RELEASE / f"{name}.parquet")


def incidents_by_month() -> pl.LazyFrame:
    """1. How many incidents, where and when?"""
    return (
        table("incidents")
        .filter(pl.col("date_precision").is_in(["day", "week", "month"]), pl.col("violence_type") != "battle")
        .join(table("countries"), on="country_iso3")
        .group_by(country="name", act_family="act_family", month=pl.col("occurred_from").dt.truncate("1mo"))
        .agg(
            incidents=pl.len(),
            # A sum over nothing is NULL and not 0: nobody gave a number.
            persons_at_least=pl.when(pl.col("persons_min").count() > 0).then(pl.col("persons_min").sum()),
        )
        .sort("month", "incidents", "country", "act_family", descending=[True, True, False, False])
        .head(8)
    )


def statements_and_incidents() -> pl.LazyFrame:
    """6. How many statements make how many incidents?"""
    return (
        table("violation_indicators")
        .group_by("statement_kind", "factuality")
        .agg(statements=pl.len(), incidents=pl.col("incident_id").drop_nulls().n_unique())
        .sort("statements", "statement_kind", "factuality", descending=[True, False, False])
    )


def calm_or_not_looked_at() -> pl.LazyFrame:
    """7. Calm, or not looked at?"""
    looked = pl.col("monitoring").is_in(["unmonitored", "not_applicable"]).not_()
    return (
        table("series")
        .filter(
            pl.col("country_iso3").is_in(["COM", "KEN", "TCD"]),
            pl.col("act_family") == "KIL",
            pl.col("clock") == "known",
            pl.col("period_type") == "month",
        )
        .group_by("country_iso3", "monitoring")
        .agg(months=pl.len(), incidents=pl.when(looked.all()).then(pl.col("incidents").sum()))
        .sort("country_iso3", "monitoring")
    )


def looked_at_a_country() -> pl.LazyFrame:
    """8. Which sources looked at a country?, of the Arrow file."""
    return (
        pl.scan_ipc(RELEASE / "coverage.arrow")
        .filter(pl.col("country_iso3") == "MOZ", pl.col("period_type") == "month")
        .sort("period_start", "source_id", descending=[True, False])
        .select("period_start", "source_id", "monitoring", "documents", "passages")
        .head(8)
    )


ANSWERS = {1: incidents_by_month, 6: statements_and_incidents, 7: calm_or_not_looked_at, 8: looked_at_a_country}

if __name__ == "__main__":
    for number, answer in ANSWERS.items():
        rows = answer().collect()
        if "--json" in sys.argv:
            print(f"{number}\t{rows.cast(pl.String).write_json()}")
        else:
            print(f"{number}.", answer.__doc__, rows, sep="\n")
