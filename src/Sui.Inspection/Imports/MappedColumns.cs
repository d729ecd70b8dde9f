using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Imports.Reading;
using Sui.Inspection.Instruments;
using Sui.Inspection.Intake;
using Sui.Inspection.Problems;

namespace Sui.Inspection.Imports;

/// <summary>The columns of a mapping, found in a file.</summary>
/// <param name="Used">Those that are read, from left to right.</param>
/// <param name="NotUsed">Columns of the file that are not read.</param>
/// <param name="Missing">Columns that the mapping reads and the file does not have.</param>
internal sealed record MappedColumns(
    IReadOnlyList<ResolvedColumn> Used, IReadOnlyList<ColumnKey> NotUsed, IReadOnlyList<ColumnKey> Missing)
{
    /// <summary>Finds the columns.</summary>
    public static MappedColumns Find(ImportMapping mapping, RecognisedLayout layout, Instrument instrument, ProblemList problems)
    {
        if (mapping.InstrumentId != instrument.Identity.Id || mapping.InstrumentVersion != instrument.Identity.Version)
        {
            var other = mapping.InstrumentId != instrument.Identity.Id;
            problems.Add(new Problem(
                ImportCodes.MappingForOther, other ? ProblemSeverity.Error : ProblemSeverity.Warning, new ProblemLocation(problems.File),
                other ? "The mapping is for another instrument." : "The mapping is for another version of the instrument.",
                $"A mapping for {instrument.Identity.Id}, version {Wording.Number(instrument.Identity.Version)}.",
                "Check that the instrument and the mapping are the right ones."));
        }

        var places = layout.Columns.ToDictionary(column => column.Key, column => column.Place);
        var used = new List<ResolvedColumn>();
        var missing = new List<ColumnKey>();
        foreach (var column in mapping.Columns.Where(column => column.Use is not (ColumnUse.NotUsed or ColumnUse.Identifier)))
        {
            if (places.TryGetValue(column.Column, out var place))
            {
                used.Add(new ResolvedColumn(place, column));
            }
            else
            {
                missing.Add(column.Column);
                problems.Warning(
                    ImportCodes.ColumnMissing, new ProblemLocation(problems.File, Column: ResolvedColumn.NameOf(column.Column)),
                    "The mapping reads a column that the file does not have.", "An export with the columns of the one that was mapped.",
                    "Check the header, or map the column that took its place. Its question counts as not asked.");
            }
        }

        used.Sort((left, right) => left.Place.CompareTo(right.Place));
        var read = used.Select(column => column.Place).ToHashSet();
        return new MappedColumns(
            used, [.. layout.Columns.Where(column => !read.Contains(column.Place)).Select(column => column.Key)], missing);
    }

    /// <summary>The place of the first column of a use; -1 for none.</summary>
    public int PlaceOf(ColumnUse use) => Used.FirstOrDefault(column => column.Mapping.Use == use)?.Place ?? -1;

    /// <summary>What became of the columns.</summary>
    /// <param name="identifiers">The columns that hold identifiers; they are not listed among those that are not used.</param>
    public ImportedColumns ToReport(IReadOnlyList<ColumnKey> identifiers) =>
        new([.. Used.Select(column => column.Mapping)], [.. NotUsed.Except(identifiers)], identifiers, Missing);
}
