using System.Globalization;
using System.Text.Json;
using Sui.Inspection.AspNetCore.Endpoints;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.CaseFiles.Items;
using Sui.Inspection.CaseFiles.Publications;
using Sui.Inspection.Intake.Manifests;
using Sui.Inspection.Problems;

namespace Sui.Inspection.AspNetCore.Cases;

/// <summary>Rows that are typed on a page: which table they belong to, their ids, and what the rules of the evidence say of them before anything is written.</summary>
internal static class PackTables
{
    /// <summary>The first table of a kind that the pack names and the case holds; null for none.</summary>
    /// <param name="of">The case.</param>
    /// <param name="kind">The kind, such as <c>findings</c>.</param>
    public static async Task<CaseTable?> FindAsync(PageCase of, string kind)
    {
        foreach (var named in (await NamedAsync(of).ConfigureAwait(false)).Where(named => named.Kind == kind))
        {
            if (await of.File.Evidence.GetTableAsync(named.File, of.Cancel).ConfigureAwait(false) is { } table)
            {
                return table;
            }
        }

        return null;
    }

    /// <summary>The files that the pack names and the case holds, as the reader of packs finds them, in the order of the manifest; none of a manifest that is no JSON, which is told of
    /// where the evidence is read.</summary>
    public static async Task<IReadOnlyList<(string File, string? Kind, string? Instrument, int? Version)>> NamedAsync(PageCase of)
    {
        var files = await of.File.Evidence.ExportAsync(of.Cancel).ConfigureAwait(false);
        if (!files.TryGetValue(ManifestReader.FileName, out var manifest))
        {
            return [];
        }

        try
        {
            return
            [
                .. from named in ManifestVersions.FileKinds(manifest)
                   let file = files.Keys.FirstOrDefault(file => file.Equals(named.Key, StringComparison.OrdinalIgnoreCase))
                   where file is not null
                   select (file, named.Value.Kind, named.Value.Instrument, named.Value.Version),
            ];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    /// <summary>An id that no row of the pack has.</summary>
    /// <param name="of">The case.</param>
    /// <param name="table">The table that the row goes into.</param>
    /// <param name="prefix">What it begins with.</param>
    public static async Task<string> NextIdAsync(PageCase of, CaseTable table, string prefix)
    {
        var place = table.Headings.Place(TableHeadings.Id);
        var taken = table.Rows.Select(row => Cell(row, place)).ToHashSet(StringComparer.Ordinal);
        if ((await of.ReadAsync().ConfigureAwait(false)).Pack is { } pack)
        {
            taken.UnionWith(pack.Items.Select(item => item.Id));
        }

        return Enumerable.Range(table.Rows.Count + 1, taken.Count + 1).Select(number => prefix + number.ToString("00", CultureInfo.InvariantCulture)).First(id => !taken.Contains(id));
    }

    /// <summary>The cells of a row by the headings of its table; columns that the table lacks are named where something stands in them.</summary>
    /// <exception cref="CaseFileException">The table has no column for what was typed (SUI8226).</exception>
    public static IReadOnlyList<string> Cells(CaseTable table, IReadOnlyDictionary<string, string> values)
    {
        var lacking = values.Where(value => value.Value.Length > 0 && table.Headings.Place(value.Key) < 0).Select(value => PageProblems.ColumnLacking(value.Key)).ToList();
        return lacking.Count > 0 ? throw new CaseFileException(lacking)
            : [.. table.Headings.Select(heading => values.GetValueOrDefault(heading.Trim().ToLowerInvariant(), string.Empty))];
    }

    /// <summary>What the rules of the evidence warn of in a row that is not in its table yet, as problems of the form's fields.</summary>
    /// <param name="of">The case.</param>
    /// <param name="table">The table.</param>
    /// <param name="cells">The cells.</param>
    /// <param name="instead">The row whose place it takes; null where it is added.</param>
    /// <exception cref="CaseFileException">There are errors.</exception>
    public static async Task<IReadOnlyList<Problem>> RequireSoundAsync(PageCase of, CaseTable table, IReadOnlyList<string> cells, CaseRow? instead = null)
    {
        var problems = await CheckAsync(of, table, cells, instead).ConfigureAwait(false);
        return problems.Where(problem => problem.Severity == ProblemSeverity.Error).ToList() is { Count: > 0 } errors ? throw new CaseFileException(errors) : problems;
    }

    /// <summary>Adds a row, unless one that says the same is there: a form that was sent twice.</summary>
    public static async Task AddOnceAsync(PageCase of, CaseTable table, IReadOnlyList<string> cells)
    {
        if (!Holds(table, cells))
        {
            await of.File.Evidence.AddRowAsync(table.File, cells, of.By, cancellationToken: of.Cancel).ConfigureAwait(false);
        }
    }

    private static async Task<IReadOnlyList<Problem>> CheckAsync(PageCase of, CaseTable table, IReadOnlyList<string> cells, CaseRow? instead)
    {
        var files = await of.File.Evidence.ExportAsync(of.Cancel).ConfigureAwait(false);
        var with = new Dictionary<string, ReadOnlyMemory<byte>>(files, StringComparer.Ordinal)
        {
            [table.File] = instead is null ? Added(files[table.File], cells) : Replaced(table, cells, instead),
        };
        var before = (await of.ReadAsync().ConfigureAwait(false)).Problems.ToHashSet();
        return
        [
            .. of.Inspection.Read(with, of.Cancel).Problems.Where(problem => !before.Contains(problem) && problem.Location.File == table.File && problem.Location.Row is not null)
                .Select(problem => problem with { Location = new ProblemLocation("form") { Column = problem.Location.Column?.Trim().ToLowerInvariant() } }),
        ];
    }

    /// <summary>A table with a row more.</summary>
    public static byte[] Added(ReadOnlyMemory<byte> table, IReadOnlyList<string> cells)
    {
        byte[] end = table.Length > 0 && table.Span[^1] != '\n' ? [(byte)'\n'] : [];
        return [.. table.Span, .. end, .. CsvRecords.Record(cells)];
    }

    private static byte[] Replaced(CaseTable table, IReadOnlyList<string> cells, CaseRow instead) =>
        [.. CsvRecords.Record(table.Headings), .. table.Rows.SelectMany(row => CsvRecords.Record(row.Item == instead.Item ? cells : row.Cells))];

    /// <summary>Whether a table has a column, which a field of a form needs; where there is no table, no field does.</summary>
    public static bool Has(CaseTable? table, string column) => table is not null && table.Headings.Place(column) >= 0;

    /// <summary>Whether a table holds a row that says the same, whatever its id.</summary>
    public static bool Holds(CaseTable table, IReadOnlyList<string> cells)
    {
        var id = table.Headings.Place(TableHeadings.Id);
        return table.Rows.Any(row => Enumerable.Range(0, cells.Count).All(place => place == id || Cell(row, place) == cells[place]));
    }

    /// <summary>A cell of a row; empty where it has fewer.</summary>
    public static string Cell(CaseRow row, int place) => place < 0 ? string.Empty : row.Cells.ElementAtOrDefault(place)?.Trim() ?? string.Empty;
}
