namespace Sui.Inspection.Imports;

/// <summary>How one column of an export is read.</summary>
public sealed record ColumnMapping
{
    /// <summary>The column.</summary>
    public required ColumnKey Column { get; init; }

    /// <summary>What it is used for.</summary>
    public required ColumnUse Use { get; init; }

    /// <summary>The question that it answers; null unless <see cref="Use"/> is Answer or Option.</summary>
    public string? QuestionId { get; init; }

    /// <summary>The code of the option that it stands for; null unless <see cref="Use"/> is Option.</summary>
    public string? OptionCode { get; init; }

    /// <summary>What joins the chosen options where a multiple choice stands in one cell; null where it does not.</summary>
    public string? Separator { get; init; }

    /// <summary>
    /// What the export says, to what it means here: codes of the question's options, <c>not_applicable</c>, <c>not_asked</c>,
    /// <c>prefer_not_to_say</c>; of a status or an outcome <c>completed</c>, <c>partial</c>, <c>disqualified</c>, <c>test</c>, <c>rejected</c>, <c>declined</c>,
    /// <c>not_reached</c>; of an option <c>chosen</c> and <c>not_chosen</c>; of all of them <c>blank</c>, no answer recorded. Read without
    /// regard to case, white space, punctuation and accents. Beside these, a question's codes and labels in every language of the
    /// instrument are understood, and the usual words of docs/importing.md. A blank status is completed.
    /// </summary>
    public IReadOnlyDictionary<string, string> Answers { get; init; } = new Dictionary<string, string>(0);

    /// <summary>Whether the column is only like the question, and nobody has said yet that it asks the same: nothing is read from it. Only
    /// where <see cref="Use"/> is Answer or Option.</summary>
    public bool Likely { get; init; }

    /// <summary>Whether the answer is read from several columns together, of which a row fills one; the parts of a multiple choice are added
    /// up. True for all columns of the question; only where <see cref="Use"/> is Answer.</summary>
    public bool Together { get; init; }

    /// <summary>Whether a response is partial where the cell is blank; only where <see cref="Use"/> is SubmittedAt.</summary>
    public bool BlankMeansPartial { get; init; }
}
