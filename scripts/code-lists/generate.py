#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Human Rights Metrics authors
# SPDX-License-Identifier: Apache-2.0
"""Writes the data-backed code lists of metrics-core from their public sources.

  generate.py --countries country-codes.csv --currencies currency-codes.csv \
              --iso-codes DIRECTORY --retrieved 2026-11-24 --out metrics-core/src/main/resources/spec/code

--countries   github.com/datasets/country-codes, data/country-codes.csv
--currencies  github.com/datasets/currency-codes, data/codes-all.csv
--iso-codes   the folder "databases" of the Python package pycountry (data of the iso-codes project):
              iso3166-2.json and iso3166-3.json
"""

import argparse
import csv
import json
import pathlib
import re

# Units of account for metals and the codes kept for tests and for "no currency": nobody holds savings in them.
NOT_MONEY = {"XAG", "XAU", "XPD", "XPT", "XTS", "XXX"}

SUBDIVISIONS_VERSION = "pycountry 26.2.16"


def write(path, header, columns, rows):
    with open(path, "w", encoding="utf-8", newline="") as file:
        for key, value in header.items():
            file.write(f"# {key}: {value}\n")
        out = csv.writer(file, lineterminator="\n")
        out.writerow(columns)
        out.writerows(sorted(rows))


def withdrawal(text):
    """The last month that a source names; the end of the year where it names only years."""
    if not text:
        return ""
    last = re.split(r" to |(?<=^\d{4})-(?=\d{4}$)", text)[-1]
    return last + "-12" if re.fullmatch(r"\d{4}", last) else last


def regions_of(row):
    """Codes and names of the M49 regions of a country, from the smallest to the world."""
    levels = ("Intermediate Region", "Sub-region", "Region", "Global")
    codes = [(row[level + " Code"].strip(), row[level + " Name"].strip()) for level in levels]
    return [(code.zfill(3), name) for code, name in codes if code]


def regions(source, out, retrieved):
    parents = {}
    with open(source, encoding="utf-8") as file:
        for row in csv.DictReader(file):
            chain = regions_of(row)
            for below, above in zip(chain, chain[1:] + [("", "")]):
                parents[below] = above[0]
    rows = [(code, name, parent) for (code, name), parent in parents.items()]
    write(out / "region.csv", {
        "scheme": "UN M49, geographic regions",
        "version": retrieved[:7],
        "retrieved": retrieved,
        "licence": "PDDL-1.0 (see NOTICE.md)",
        "source": "github.com/datasets/country-codes",
    }, ("code", "name", "parent"), rows)


def countries(source, former, out, retrieved):
    rows = []
    with open(source, encoding="utf-8") as file:
        for row in csv.DictReader(file):
            name = row["official_name_en"].strip()
            chain = regions_of(row)
            # What lies directly in the world lies in no region.
            region = chain[0][0] if len(chain) > 1 else ""
            rows.append((row["ISO3166-1-Alpha-2"], row["M49"].zfill(3), name, "", "", region))
    listed = {row[0] for row in rows}
    gone = {}
    for row in json.loads(former.read_text(encoding="utf-8"))["3166-3"]:
        code = row["alpha_2"]
        # A code given to another country since then is in use: its former meaning cannot be told apart.
        if code not in listed:
            gone[code] = max(gone.get(code, ""), withdrawal(row["withdrawal_date"]))
    rows += [(code, "", "", date, "", "") for code, date in gone.items()]
    rows.append(("XK", "", "Kosovo", "", "user", ""))
    write(out / "country.csv", {
        "scheme": "ISO 3166-1 alpha-2, UN M49",
        "version": retrieved[:7],
        "retrieved": retrieved,
        "licence": "PDDL-1.0 (see NOTICE.md)",
        "source": "github.com/datasets/country-codes; former codes: ISO 3166-3 through " + SUBDIVISIONS_VERSION,
    }, ("code", "m49", "name", "withdrawn", "assigned", "region"), rows)


def subdivisions(source, out, retrieved):
    rows = [(row["code"],) for row in json.loads(source.read_text(encoding="utf-8"))["3166-2"]]
    write(out / "reference-area.csv", {
        "scheme": "ISO 3166-1 alpha-2 and ISO 3166-2",
        "version": SUBDIVISIONS_VERSION,
        "retrieved": retrieved,
        "licence": "codes only, facts (see NOTICE.md)",
        "source": "salsa.debian.org/iso-codes-team/iso-codes through pycountry",
        "includes": "country",
    }, ("code",), rows)


def currencies(source, out, retrieved):
    units, gone = {}, {}
    with open(source, encoding="utf-8") as file:
        for row in csv.DictReader(file):
            code = row["AlphabeticCode"]
            if not code or code in NOT_MONEY:
                continue
            if row["WithdrawalDate"]:
                gone[code] = max(gone.get(code, ""), withdrawal(row["WithdrawalDate"]))
            else:
                units[code] = row["MinorUnit"].replace("-", "")
    # A currency that left one country and stayed in another is in use: only a code without any open row is withdrawn.
    rows = [(code, digits, "") for code, digits in units.items()]
    rows += [(code, "", date) for code, date in gone.items() if code not in units]
    write(out / "currency.csv", {
        "scheme": "ISO 4217 alphabetic",
        "version": retrieved[:7],
        "retrieved": retrieved,
        "licence": "PDDL-1.0 (see NOTICE.md)",
        "source": "github.com/datasets/currency-codes",
        "left out": ", ".join(sorted(NOT_MONEY)) + ": not money",
    }, ("code", "minorUnits", "withdrawn"), rows)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--countries", required=True, type=pathlib.Path)
    parser.add_argument("--currencies", required=True, type=pathlib.Path)
    parser.add_argument("--iso-codes", required=True, type=pathlib.Path)
    parser.add_argument("--retrieved", required=True)
    parser.add_argument("--out", required=True, type=pathlib.Path)
    args = parser.parse_args()
    countries(args.countries, args.iso_codes / "iso3166-3.json", args.out, args.retrieved)
    regions(args.countries, args.out, args.retrieved)
    subdivisions(args.iso_codes / "iso3166-2.json", args.out, args.retrieved)
    currencies(args.currencies, args.out, args.retrieved)


if __name__ == "__main__":
    main()
