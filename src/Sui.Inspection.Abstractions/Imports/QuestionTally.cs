namespace Sui.Inspection.Imports;

/// <summary>The answers to one question. The absences stay apart from each other and from a count of zero.</summary>
public sealed record QuestionTally
{
    /// <summary>The question's id.</summary>
    public required string QuestionId { get; init; }

    /// <summary>Answers given, those that say 'not applicable' or 'prefer not to say' by an option of the question among them.</summary>
    public required long Answered { get; init; }

    /// <summary>Code of each option, in the instrument's order, to how many chose it. Empty for text, numbers and dates.</summary>
    public required IReadOnlyList<KeyValuePair<string, long>> Options { get; init; }

    /// <summary>The numbers answered; null for other scales and where there are none.</summary>
    public NumberSummary? Numbers { get; init; }

    /// <summary>Multiple choices that were put and in which nothing was chosen. No valid answer, and not missing either.</summary>
    public long NoneChosen { get; init; }

    /// <summary>Answers that say 'not applicable', where that is no option of the question.</summary>
    public long NotApplicable { get; init; }

    /// <summary>Questions that were not put.</summary>
    public long NotAsked { get; init; }

    /// <summary>Answers that say 'prefer not to say', where that is no option of the question.</summary>
    public long PreferredNotToSay { get; init; }

    /// <summary>Blanks: no answer is recorded.</summary>
    public long Missing { get; init; }

    /// <summary>Answers that were not understood; no answer is recorded for them. Those in a choice of which a part was understood count in
    /// <see cref="Answered"/>.</summary>
    public long NotUnderstood { get; init; }
}
