namespace Sui.Inspection.Imports.Layouts;

/// <summary>
/// What is known of one tool's exports. A host adds one with <see cref="SuiImports.AddImports"/>. One object serves every import, so that
/// it is thread-safe and keeps nothing of a file. <see cref="Id"/>, <see cref="Name"/>, <see cref="Facts"/>, <see cref="Separators"/>
/// and <see cref="Answers"/> are read once, when it is added; an exception of theirs reaches the caller of <c>AddImports</c>. A method
/// does not throw for what a file holds: one that does is named in the problem SUI6147, by the type of its exception, and the file is
/// read without the layout. No sentence repeats a cell below the headers: it may be a respondent's own words.
/// </summary>
public interface IExportLayout
{
    /// <summary>The id, such as <c>microsoft-forms</c>, under which saved mappings name the layout: 1 to 64 lower-case letters a to z,
    /// digits and hyphens, the first a letter. No two layouts have one.</summary>
    string Id { get; }

    /// <summary>The tool's name in sentences; not blank.</summary>
    string Name { get; }

    /// <summary>What a user should know of the tool's exports, in sentences; empty for nothing, never null.</summary>
    IReadOnlyList<string> Facts { get; }

    /// <summary>What joins the options of a multiple choice in one cell, the likeliest first, each of 1 to 8 characters; never null.</summary>
    IReadOnlyList<string> Separators { get; }

    /// <summary>Words that the tool writes for every question with options, to what they mean: <c>blank</c>, <c>not_asked</c>,
    /// <c>not_applicable</c> or <c>prefer_not_to_say</c>; empty for none, never null.</summary>
    IReadOnlyDictionary<string, string> Answers { get; }

    /// <summary>Looks whether a sheet is the tool's. It is asked of every sheet of every file.</summary>
    /// <param name="headers">The sheet's first row; the sheet may have no rows. Never null.</param>
    /// <returns>How it is read; null where it is not the tool's.</returns>
    HeaderShape? Recognise(SheetHeaders headers);

    /// <summary>Why a sheet that was recognised cannot be imported by itself. It is asked only after <see cref="Recognise"/> gave a shape.</summary>
    /// <param name="headers">The sheet's first row; never null.</param>
    /// <returns>The reason in a sentence, which stops the import; null where the sheet can be imported.</returns>
    string? Refusal(SheetHeaders headers);

    /// <summary>What a column of the tool's own is used for.</summary>
    /// <param name="key">The column; never null.</param>
    /// <returns>The use; null where the column is not the tool's own, and is matched with the questions.</returns>
    MetadataColumn? Metadata(ColumnKey key);
}
