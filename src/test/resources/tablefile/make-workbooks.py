# Makes the workbooks of this folder; README.md says with what.
import datetime
import subprocess

from openpyxl import Workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.styles import Font
from openpyxl.utils.datetime import CALENDAR_MAC_1904


def sheets():
    book = Workbook()

    table = book.active
    table.title = "Tabel 1"
    table["A1"] = "Opiumwetmisdrijven naar regio"
    table["A1"].font = Font(bold=True)
    table.merge_cells("A1:E1")
    table["A3"] = "Regio"
    table.merge_cells("A3:A4")
    table["B3"] = 2023
    table.merge_cells("B3:C3")
    table["D3"] = 2024
    table.merge_cells("D3:E3")
    for cell, text in {"B4": "aantal", "C4": "aandeel", "D4": "aantal", "E4": "aandeel"}.items():
        table[cell] = text
    rows = [
        ("Noord", 1234, 0.123, 1300, 0.13),
        ("Oost", 2500.5, 0.25, None, None),
        ("Zuid", 6300, 0.627, 6400, 0.64),
    ]
    for line, row in enumerate(rows, start=5):
        for column, value in enumerate(row, start=1):
            cell = table.cell(line, column, value)
            if column in (3, 5):
                cell.number_format = "0.0%"
            elif column > 1:
                cell.number_format = "#,##0"
    table["A8"] = "Totaal"
    table["B8"] = "=SUM(B5:B7)"
    table["D8"] = "=SUM(D5:D7)"
    table["A10"] = "Bron: verzonnen cijfers."

    kinds = book.create_sheet("Soorten")
    for line, (name, value, number_format) in enumerate(
        [
            ("soort", "waarde", None),
            ("datum", datetime.date(2024, 12, 31), "dd-mm-yyyy"),
            ("datum, Nederlands", datetime.date(2024, 2, 29), "dd-mm-jjjj"),
            ("datum en tijd", datetime.datetime(2024, 12, 31, 23, 59, 1), "yyyy-mm-dd hh:mm:ss"),
            ("tijd", datetime.time(8, 30), "hh:mm"),
            ("duur", datetime.timedelta(hours=36, minutes=15), "[h]:mm:ss"),
            ("maand", datetime.date(2024, 4, 1), "mmm-yy"),
            ("waar", True, None),
            ("tiende", 0.1, None),
            ("som van doubles", 0.1 + 0.2, None),
            ("klein", 1e-7, None),
            ("groot", 123456789012345, "#,##0"),
            ("rood", 1.5, "[Red]0.00"),
            ("md in aanhalingstekens", 7, '0 "md"'),
            ("percentage", 0.1234, "0.0%"),
            ("fout", "=1/0", None),
            ("niet beschikbaar", "=NA()", None),
            ("tekst uit formule", '="a"&"b"', None),
            ("leeg uit formule", '=""', None),
            ("getal als tekst", "0363", "@"),
            ("regels", "een\ntwee", None),
            ("blanco's", "  x ", None),
        ],
        start=1,
    ):
        kinds.cell(line, 1, name)
        cell = kinds.cell(line, 2, value)
        if number_format:
            cell.number_format = number_format
    kinds["A24"] = "opgemaakt"
    kinds["B24"] = CellRichText("ge", TextBlock(InlineFont(b=True), "woon"), " vet")

    low = book.create_sheet("Onderaan")
    low["C5000"] = "jaar"
    low["D5000"] = "aantal"
    low["C5001"] = 2024
    low["D5001"] = 12

    hidden = book.create_sheet("Codes")
    hidden["A1"] = "code"
    hidden.sheet_state = "hidden"

    book.create_sheet("Leeg")
    return book


sheets().save("openpyxl.xlsx")

mac = Workbook()
mac.epoch = CALENDAR_MAC_1904
mac.active["A1"] = datetime.date(2024, 12, 31)
mac.active["A1"].number_format = "dd-mm-yyyy"
mac.active["A2"] = datetime.date(1904, 1, 1)
mac.active["A2"].number_format = "dd-mm-yyyy"
mac.save("since-1904.xlsx")

Workbook().save("empty.xlsx")

subprocess.run(["soffice", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", "made", "openpyxl.xlsx"], check=True)
subprocess.run(["mv", "made/openpyxl.xlsx", "libreoffice.xlsx"], check=True)
subprocess.run(["soffice", "--headless", "--convert-to", "xls", "--outdir", ".", "since-1904.xlsx"], check=True)
subprocess.run(["soffice", "--headless", "--convert-to", "ods", "--outdir", ".", "since-1904.xlsx"], check=True)
subprocess.run(["mv", "since-1904.xls", "old.xls"], check=True)
subprocess.run(["mv", "since-1904.ods", "open-document.ods"], check=True)
subprocess.run(["rmdir", "made"], check=True)
