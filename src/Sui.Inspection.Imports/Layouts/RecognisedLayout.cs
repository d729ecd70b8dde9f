using Sui.Inspection.Problems;

namespace Sui.Inspection.Imports.Layouts;

/// <summary>What a file was recognised as.</summary>
internal sealed record RecognisedLayout
{
    /// <summary>The layout.</summary>
    public required IExportLayout Layout { get; init; }

    /// <summary>The name of the file, for problems.</summary>
    public required string File { get; init; }

    /// <summary>The name of the sheet that holds the responses; null for a file without sheets.</summary>
    public string? Sheet { get; init; }

    /// <summary>The sheet's place among the sample's, from 0.</summary>
    public required int SheetPlace { get; init; }

    /// <summary>How many rows that are not blank stand above the headers, such as titles and notes.</summary>
    public int Above { get; init; }

    /// <summary>Which rows above the responses make the keys.</summary>
    public required HeaderReading Reading { get; init; }

    /// <summary>How many rows that are not blank stand above the responses.</summary>
    public int HeaderRows => Above + ColumnKeys.Rows(Reading);

    /// <summary>The columns from left to right.</summary>
    public required IReadOnlyList<LayoutColumn> Columns { get; init; }

    /// <summary>Further sheets with the same headers that are imported with it; empty unless all sheets were asked for.</summary>
    public IReadOnlyList<(int Place, string? Name, int HeaderRows)> Alike { get; init; } = [];

    /// <summary>Further sheets with answers below other headers, which are united with it by their headers; empty unless all sheets were asked for.</summary>
    public IReadOnlyList<RecognisedLayout> Answering { get; init; } = [];

    /// <summary>How sure the recognition is.</summary>
    public required LayoutConfidence Confidence { get; init; }

    /// <summary>How it was recognised, and what is known of the tool, in sentences for the preview.</summary>
    public required IReadOnlyList<string> Facts { get; init; }

    /// <summary>What stands in the way of an import (errors), and what is left out (warnings).</summary>
    public required IReadOnlyList<Problem> Problems { get; init; }
}
