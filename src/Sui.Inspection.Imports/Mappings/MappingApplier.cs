using Sui.Inspection.Imports.Layouts;
using Sui.Inspection.Instruments;
using Sui.Inspection.Problems;
using Sui.Inspection.Text;

namespace Sui.Inspection.Imports.Mappings;

/// <summary>Applies a mapping to a file: finds its columns again by their keys, wherever they stand.</summary>
internal static class MappingApplier
{
    private const int Problems = 1000;

    /// <summary>Applies a mapping.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="layout">The layout of the file.</param>
    /// <param name="instrument">The instrument that the answers are for.</param>
    public static AppliedMapping Apply(ImportMapping mapping, RecognisedLayout layout, Instrument instrument)
    {
        var problems = new ProblemList(layout.File, Problems);
        foreach (var problem in layout.Problems)
        {
            problems.Add(problem);
        }

        CheckInstrument(mapping, instrument, problems);
        var check = new InstrumentCheck(mapping, instrument, problems);
        var known = new Dictionary<ColumnKey, ColumnMapping>();
        foreach (var column in mapping.Columns)
        {
            known.TryAdd(column.Column, column);
        }

        var used = new List<ResolvedColumn>();
        var identifiers = new List<ResolvedColumn>();
        var unused = new List<UnusedColumn>();
        foreach (var column in layout.Columns)
        {
            var mapped = known.GetValueOrDefault(column.Key);
            if (mapped is null or { Use: ColumnUse.NotUsed } or { Likely: true } || !check.Fits(mapped))
            {
                unused.Add(new UnusedColumn(column.Key, column.Place, mapped is not null));
            }
            else
            {
                (mapped.Use == ColumnUse.Identifier ? identifiers : used).Add(new ResolvedColumn(mapped, column.Place));
            }
        }

        ReportMissing(mapping, layout, unused, problems);
        return new AppliedMapping
        {
            Sheet = layout.Sheet,
            HeaderRows = layout.HeaderRows,
            Culture = mapping.Culture is { } tag ? ImportCulture.Find(tag) : null,
            Columns = used,
            Identifiers = identifiers,
            NotUsed = unused,
            Problems = problems.ToProblems(),
        };
    }

    private static void CheckInstrument(ImportMapping mapping, Instrument instrument, ProblemList problems)
    {
        var location = new ProblemLocation(problems.File);
        if (!string.Equals(mapping.InstrumentId, instrument.Identity.Id, StringComparison.Ordinal))
        {
            problems.Error(MappingCodes.OtherInstrument, location,
                $"The mapping is for the instrument '{mapping.InstrumentId}', not for '{instrument.Identity.Id}'.",
                "A mapping for the instrument that was fielded.", "Choose the other instrument or another mapping.");
        }
        else if (mapping.InstrumentVersion != instrument.Identity.Version)
        {
            problems.Warning(MappingCodes.OtherVersion, location,
                $"The mapping is for version {Wording.Number(mapping.InstrumentVersion)} of the instrument, "
                + $"and version {Wording.Number(instrument.Identity.Version)} is used.",
                "A mapping for the version that is used.", "Check the preview, and save the mapping again.");
        }
    }

    private static void ReportMissing(
        ImportMapping mapping, RecognisedLayout layout, List<UnusedColumn> unused, ProblemList problems)
    {
        var present = layout.Columns.Select(column => column.Key).ToHashSet();
        var renames = new RenamedColumn(unused.Where(other => !other.KnownToMapping));
        foreach (var column in mapping.Columns)
        {
            if (column.Use is ColumnUse.NotUsed or ColumnUse.Identifier || column.Likely || present.Contains(column.Column))
            {
                continue;
            }

            var guess = renames.Find(column.Column);
            var renamed = guess is null ? string.Empty : $" The column '{ColumnNames.Of(guess)}' is much like it.";
            var location = new ProblemLocation(problems.File, Column: ColumnNames.Of(column.Column));
            if (column.Use is ColumnUse.Answer or ColumnUse.Status or ColumnUse.Outcome || column.BlankMeansPartial)
            {
                problems.Error(MappingCodes.ColumnMissing, location, "A column that the import needs is not in the file." + renamed,
                    "Every column that the mapping reads answers or a status from.",
                    "Export with this column, correct its header in the mapping, or make it NotUsed there.");
            }
            else
            {
                problems.Warning(MappingCodes.ColumnGone, location, "A column that the mapping uses is not in the file." + renamed,
                    "Every column that the mapping uses.", "Correct its header in the mapping, or leave it so.");
            }
        }
    }
}
