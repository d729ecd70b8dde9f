namespace Sui.Inspection.Imports.Layouts;

/// <summary>What is known of one tool's exports. Thread-safe.</summary>
internal interface IExportLayout
{
    /// <summary>The id, such as <c>microsoft-forms</c>.</summary>
    string Id { get; }

    /// <summary>The tool's name in sentences.</summary>
    string Name { get; }

    /// <summary>What a user should know of the tool's exports, in sentences.</summary>
    IReadOnlyList<string> Facts { get; }

    /// <summary>What joins the options of a multiple choice in one cell, the likeliest first.</summary>
    IReadOnlyList<string> Separators { get; }

    /// <summary>Words that the tool writes for every question with options, to what they mean; empty for none.</summary>
    IReadOnlyDictionary<string, string> Answers { get; }

    /// <summary>Looks whether a sheet is the tool's.</summary>
    /// <param name="headers">The sheet's first row.</param>
    /// <returns>How it is read; null where it is not the tool's.</returns>
    HeaderShape? Recognise(SheetHeaders headers);

    /// <summary>Why a sheet that was recognised cannot be imported by itself, in a sentence; null where it can.</summary>
    /// <param name="headers">The sheet's first row.</param>
    string? Refusal(SheetHeaders headers);

    /// <summary>What a column of the tool's own is used for.</summary>
    /// <param name="key">The column.</param>
    /// <returns>The use; null where the column is not the tool's own.</returns>
    MetadataColumn? Metadata(ColumnKey key);
}
