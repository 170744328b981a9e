"""Writes "Lotse Sans": one face of Inter whose figures are all as wide as each other.

Qt 6.4 cannot switch OpenType features on, so the glyphs that Inter's feature "tnum" would choose become the
ones its character map names. Letters outside European scripts, signs and the unused features are left out.

usage: bake_tabular_figures.py INTER.otf LOTSE_SANS.otf
"""
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

FIGURES = range(ord("0"), ord("9") + 1)
KEPT = [(0x20, 0x24F), (0x2B0, 0x52F), (0x1E00, 0x1EFF), (0x2000, 0x206F), (0x20A0, 0x20BF), (0x2100, 0x22FF),
        (0x25A0, 0x25FF)]
KEPT_FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl", "calt"]


def tabular_glyphs(font):
    """Which glyph "tnum" puts in the place of which."""
    layout = font["GSUB"].table
    lookups = {index for record in layout.FeatureList.FeatureRecord if record.FeatureTag == "tnum"
               for index in record.Feature.LookupListIndex}
    glyphs = {}
    for index in lookups:
        for table in layout.LookupList.Lookup[index].SubTable:
            glyphs.update(getattr(table, "ExtSubTable", table).mapping)
    return glyphs


def make_figures_tabular(font):
    tabular = tabular_glyphs(font)
    for table in font["cmap"].tables:
        for code in FIGURES:
            glyph = table.cmap.get(code)
            if glyph in tabular:  # the tables may share one map, whose figures are exchanged by then
                table.cmap[code] = tabular[glyph]


def rename(font):
    """The licence reserves the name Inter for the unchanged face."""
    def renamed(text, family):
        return text.replace("Inter", family)

    for name in font["name"].names:
        if name.nameID in (1, 3, 4, 16, 18):
            name.string = renamed(name.toUnicode(), "Lotse Sans")
        elif name.nameID in (6, 25):
            name.string = renamed(name.toUnicode(), "LotseSans")
    outlines = font["CFF "].cff
    outlines.fontNames[0] = renamed(outlines.fontNames[0], "LotseSans")
    top = outlines.topDictIndex[0]
    for key in ("FullName", "FamilyName"):
        if hasattr(top, key):
            setattr(top, key, renamed(getattr(top, key), "Lotse Sans"))


def keep_used_part(font):
    options = subset.Options()
    options.name_IDs = ["*"]
    options.layout_features = KEPT_FEATURES
    options.notdef_outline = True
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=[code for first, last in KEPT for code in range(first, last + 1)])
    cutter.subset(font)


def main():
    source, target = sys.argv[1:]
    font = TTFont(source, recalcTimestamp=False)
    make_figures_tabular(font)
    rename(font)
    keep_used_part(font)
    font.save(target)


main()
