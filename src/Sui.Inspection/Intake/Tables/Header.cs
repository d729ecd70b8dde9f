using System.Globalization;
using Sui.Inspection.Identifiers;
using Sui.Inspection.Intake.Guards;
using Sui.Inspection.Problems;
using Sui.Inspection.Text;

namespace Sui.Inspection.Intake.Tables;

/// <summary>The header of a CSV file: which column stands where.</summary>
internal sealed class Header
{
    private Header(int[] places, string[] names, bool complete, IReadOnlySet<int> refused)
    {
        Refused = refused;
        Complete = complete;
        Places = places;
        Names = names;
    }

    /// <summary>Whether no required column is missing.</summary>
    public bool Complete { get; }

    /// <summary>For each column of the set its place in the file, or -1.</summary>
    public int[] Places { get; }

    /// <summary>For each place the column's name; 'column 7' where it is not a known one, since what stands there may be
    /// data.</summary>
    public string[] Names { get; }

    /// <summary>The places of columns that hold direct identifiers, as their headers say; they were reported.</summary>
    public IReadOnlySet<int> Refused { get; }

    /// <summary>How many columns the file has.</summary>
    public int Width => Names.Length;

    /// <summary>What a place is called when its column is not known.</summary>
    public static string NameOf(int place) => $"column {(place + 1).ToString(CultureInfo.InvariantCulture)}";

    /// <summary>Reads a header. Null, after a problem, when no known column is in it.</summary>
    public static Header? Read(IReadOnlyList<string> cells, ProblemLocation location, ColumnSet columns, ProblemList problems)
    {
        var places = new int[columns.Count];
        Array.Fill(places, -1);
        var names = new string[cells.Count];
        var known = new Column?[cells.Count];
        var refused = new HashSet<int>();
        for (var place = 0; place < cells.Count; place++)
        {
            var column = columns.Find(cells[place].Trim());
            known[place] = column;
            names[place] = column?.Name ?? NameOf(place);
        }

        if (Delimiter(cells, columns) is { } delimiter)
        {
            problems.Error(
                IntakeCodes.FileDelimiter, location, $"The columns are divided by {delimiter}s.", "Commas.",
                "Save the file as CSV with commas; some spreadsheets take the sign from the regional settings.");
            return null;
        }

        for (var place = 0; place < cells.Count; place++)
        {
            var at = location with { Column = names[place] };
            if (known[place] is null && HeaderRecogniser.Recognise(cells[place]) is { } kind)
            {
                refused.Add(place);
                IdentifierProblems.Column(problems, PrivacyCodes.IdentifierHeader, place, kind);
            }
            else if (known[place] is not { } column)
            {
                problems.Warning(
                    IntakeCodes.ColumnUnknown, at, "The column is not known; it was ignored.",
                    Wording.OneOf(columns.Columns.Select(allowed => allowed.Name)),
                    "Correct the column's name, or remove the column.", place);
            }
            else if (places[column.Ordinal] >= 0)
            {
                problems.Error(
                    IntakeCodes.ColumnDuplicate, at with { Column = NameOf(place) },
                    $"The column '{column.Name}' is given twice; this one was not read, the first one was.", "Each column once.", "Remove or rename one of the two.", place);
            }
            else
            {
                places[column.Ordinal] = place;
            }
        }

        var missing = columns.Columns.Where(column => column.Required && places[column.Ordinal] < 0).ToList();
        foreach (var column in missing)
        {
            problems.Error(
                IntakeCodes.ColumnMissing, location with { Column = column.Name },
                "A required column is missing; no row of the file could be used.",
                Wording.AllOf(columns.Columns.Where(needed => needed.Required).Select(needed => needed.Name)),
                "Add the column; the first row names the columns.", cells.Count + column.Ordinal);
        }

        return known.Any(column => column is not null) ? new Header(places, names, missing.Count == 0, refused) : null;
    }

    private static string? Delimiter(IReadOnlyList<string> cells, ColumnSet columns)
    {
        (char Sign, string Name)[] others = [(';', "semicolon"), ('\t', "tab"), ('|', "vertical bar")];
        var all = string.Join(',', cells);
        var byComma = cells.Count(cell => columns.Find(cell.Trim()) is not null);
        return others.FirstOrDefault(other => Known(all, other.Sign) > byComma + 1).Name;

        int Known(string text, char sign) => text.Split(sign).Count(cell => columns.Find(cell.Trim().Trim('"')) is not null);
    }
}
