using Sui.Inspection.Problems;

namespace Sui.Inspection.Imports;

/// <summary>How a file would be imported, from a look at its beginning. Holds no words of respondents and no identifiers.</summary>
public sealed record ImportPreview
{
    /// <summary>The file.</summary>
    public required ImportFileFacts File { get; init; }

    /// <summary>The id of the layout that was recognised; null when nothing could be read.</summary>
    public string? Layout { get; init; }

    /// <summary>Why that layout, in sentences.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>The mapping that would be applied: the request's, or the one that is proposed; null when nothing could be read.</summary>
    public ImportMapping? Mapping { get; init; }

    /// <summary>What would become of the columns.</summary>
    public ImportedColumns Columns { get; init; } = ImportedColumns.None;

    /// <summary>How many rows were looked at.</summary>
    public int Rows { get; init; }

    /// <summary>What became of the rows looked at.</summary>
    public ImportCounts Counts { get; init; } = new();

    /// <summary>The questions, in the instrument's order, those without a column among them.</summary>
    public IReadOnlyList<QuestionPreview> Questions { get; init; } = [];

    /// <summary>Words of how far responses came that are not understood, most often first, so that they can be mapped.</summary>
    public IReadOnlyList<WordCount> StatusWords { get; init; } = [];

    /// <summary>The first rows as codes.</summary>
    public IReadOnlyList<PreviewRow> FirstRows { get; init; } = [];

    /// <summary>The events of the export in the order of their names, where columns say to which event a row belongs; otherwise empty.</summary>
    public IReadOnlyList<ImportEvent> Events { get; init; } = [];

    /// <summary>Every problem found.</summary>
    public required IReadOnlyList<Problem> Problems { get; init; }
}
