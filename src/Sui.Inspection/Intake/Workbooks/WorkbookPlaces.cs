using System.Globalization;
using Sui.Inspection.Problems;
using Sui.Inspection.Tabular;

namespace Sui.Inspection.Intake.Workbooks;

/// <summary>Leads from the places of files, by which evidence is read and checked, back to the cells of the workbook.</summary>
/// <param name="label">What the workbook is called.</param>
internal sealed class WorkbookPlaces(string label)
{
    private readonly List<string> _sheets = [];

    private readonly Dictionary<string, CellPlace> _head = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Sheet, IReadOnlyList<SheetColumn> Columns)> _files = new(StringComparer.Ordinal);
    private readonly HashSet<(string Sheet, int Row, int Column)> _errors = [];

    private bool _sourcesTold;

    /// <summary>Why no row names a source that is known: there is no sheet of sources, or nothing on it; null where there are sources.</summary>
    public Func<Problem>? WithoutSources { get; set; }

    /// <summary>The language whose words lists show.</summary>
    public string Language { get; private set; } = "en";

    /// <summary>Remembers the sheets in their order, and the language by their names.</summary>
    public void Sheets(IEnumerable<string> names)
    {
        _sheets.AddRange(names);
        var own = WorkbookTemplate.Current.Sheet(WorkbookTemplate.Inspection).Name;
        Language = WorkbookTemplate.Languages.FirstOrDefault(
            language => _sheets.Exists(name => SheetWords.Fold(name) == SheetWords.Fold(own.In(language))), "en");
    }

    /// <summary>Problems in the order in which people meet them: sheet by sheet, row by row.</summary>
    public IReadOnlyList<Problem> InOrder(IEnumerable<Problem> problems) =>
    [
        .. problems.OrderBy(problem => problem.Location.Sheet is { } sheet ? _sheets.IndexOf(sheet) : -1)
            .ThenBy(problem => problem.Location.Row ?? 0).ThenBy(problem => problem.Location.Cell?.Length ?? 0)
            .ThenBy(problem => problem.Location.Cell, StringComparer.Ordinal),
    ];

    /// <summary>Remembers where a property of pack.json stands.</summary>
    public void Head(string path, CellPlace place)
    {
        _head[path] = place;
        for (var end = path.LastIndexOf('.'); end > 0; end = path.LastIndexOf('.', end - 1))
        {
            _head.TryAdd(path[..end], place with { Column = null, Heading = null });

            // A list as a whole is where its first entry is.
            if (path[end - 1] == ']')
            {
                _head.TryAdd(path[..path.LastIndexOf('[', end - 1)], place with { Column = null, Heading = null });
            }
        }
    }

    /// <summary>Remembers which columns a file has, in its order.</summary>
    public void File(string path, string sheet, IReadOnlyList<SheetColumn> columns) => _files[path] = (sheet, columns);

    /// <summary>Remembers a cell that was reported already.</summary>
    public void Error(string sheet, int row, int column) => _errors.Add((sheet, row, column));

    /// <summary>A place of the workbook as problems have it.</summary>
    public ProblemLocation Location(CellPlace place) => new(label, place.Row, Column: place.Heading)
    {
        Sheet = place.Sheet,
        Cell = place is { Row: { } row, Column: { } column }
            ? CellText.ColumnName(column) + row.ToString(CultureInfo.InvariantCulture)
            : null,
    };

    /// <summary>A problem where it stands in the workbook; null for one that only repeats what was reported of its cell.</summary>
    public Problem? Placed(Problem problem)
    {
        if (PlaceOf(problem.Location) is not { } place)
        {
            return problem;
        }

        if (WithoutSources is { } without && problem.Code == IntakeCodes.SourceUnknown)
        {
            // One cause, said once.
            var told = _sourcesTold;
            _sourcesTold = true;
            return told ? null : without();
        }

        return place is { Row: { } row, Column: { } column } && _errors.Contains((place.Sheet, row, column))
            ? null
            : WorkbookProblems.Worded(problem, place.Offered, Language) with { Location = Location(place) };
    }

    /// <summary>A problem that was found once the workbook was read; one of the evidence as a whole is of no sheet.</summary>
    public Problem PlacedLater(Problem problem) => problem.Location is { File: Manifests.ManifestReader.FileName, Column: null }
        ? WorkbookProblems.Worded(problem, [], Language) with { Location = new ProblemLocation(label) }
        : Placed(problem) ?? problem;

    private CellPlace? PlaceOf(ProblemLocation location)
    {
        if (location.File == Manifests.ManifestReader.FileName)
        {
            return HeadPlace(location.Column ?? string.Empty);
        }

        return _files.TryGetValue(location.File, out var file)
            ? FilePlace(file.Sheet, file.Columns, location)
            : null;
    }

    // The place itself, or that of what it is part of.
    private CellPlace? HeadPlace(string path)
    {
        for (var at = path; at.Length > 0; at = at.LastIndexOf('.') is > 0 and var end ? at[..end] : string.Empty)
        {
            if (_head.TryGetValue(at, out var place))
            {
                return place;
            }
        }

        return _head.GetValueOrDefault("title") is { } title ? new CellPlace(title.Sheet) : null;
    }

    private static CellPlace FilePlace(string sheet, IReadOnlyList<SheetColumn> columns, ProblemLocation location)
    {
        var column = columns.FirstOrDefault(one => one.Heading is not null && string.Equals(one.Name, location.Column, StringComparison.OrdinalIgnoreCase))
            ?? Unnamed(columns, location.Column);
        return new CellPlace(sheet, location.Row, column is { Place: >= 0 and var place } ? place : null, column?.Heading ?? Known(columns, location.Column))
        {
            Offered = column?.Offered ?? [],
        };
    }

    // A column whose heading is not known is called by its place in the file.
    private static SheetColumn? Unnamed(IReadOnlyList<SheetColumn> columns, string? name) =>
        name is not null && name.StartsWith("column ", StringComparison.Ordinal)
        && int.TryParse(name.AsSpan(7), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= columns.Count
            ? columns[number - 1]
            : null;

    private static string? Known(IReadOnlyList<SheetColumn> columns, string? name) =>
        name is not null && name.StartsWith("column ", StringComparison.Ordinal) && Unnamed(columns, name) is not null ? null : name;
}
