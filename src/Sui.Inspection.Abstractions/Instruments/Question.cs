namespace Sui.Inspection.Instruments;

/// <summary>One question of an instrument.</summary>
public sealed record Question
{
    /// <summary>The question's id, which is its column in files; unique in its instrument.</summary>
    public required string Id { get; init; }

    /// <summary>The question in plain words.</summary>
    public required LocalisedText Text { get; init; }

    /// <summary>What helps to ask or to answer it, in plain words; null for nothing.</summary>
    public LocalisedText? Hint { get; init; }

    /// <summary>How it is answered.</summary>
    public required AnswerScale Scale { get; init; }

    /// <summary>Whether a form that is filled in on a screen insists on an answer. A missing answer is missing all the same.</summary>
    public bool Required { get; init; }

    /// <summary>When it is asked: every condition holds. Empty for always. Where it is not asked, the answer is
    /// <see cref="AnswerMeaning.NotAsked"/>, whatever a file says. A question that was itself not asked, or has no answer, fulfils no
    /// condition; a condition on a question that the answers do not have at all cannot be checked and counts as holding.</summary>
    public IReadOnlyList<AnswerCondition> Relevance { get; init; } = [];

    /// <summary>The criteria it speaks to; empty for one that only describes.</summary>
    public IReadOnlyList<string> Criteria { get; init; } = [];

    /// <summary>Who is asked.</summary>
    public AskedOf AskedOf { get; init; }

    /// <summary>Whether it asks if somebody knows or recalls; then 'don't know' counts as not favourable.</summary>
    public bool AsksKnowledge { get; init; }

    /// <summary>The answers offered; empty for text, numbers and dates. Of a multiple choice, one favourable answer makes the whole
    /// favourable, otherwise one that is not favourable makes it not favourable; an option with the code <c>none</c>, and those that say that
    /// somebody does not know, prefers not to say or is not concerned, stand alone.</summary>
    public IReadOnlyList<AnswerOption> Options { get; init; } = [];

    /// <summary>The numbers that can be answered; null for any number, and for every scale but <see cref="AnswerScale.Number"/>.</summary>
    public NumberRange? Range { get; init; }

    /// <summary>The numbers that are favourable, the others not; null for a number that is not scored, and for other scales.</summary>
    public NumberRange? Favourable { get; init; }

    /// <summary>The characteristic of the caseload's profile that the answer describes, such as <c>Sex</c>; null for none.</summary>
    public string? Characteristic { get; init; }

    /// <summary>The consent that the answer records, where favourable means given and not favourable means refused; null for none.</summary>
    public ConsentKind? Consent { get; init; }

    /// <summary>How long asking and answering it takes in a conversation, in seconds, 1 or more.</summary>
    public int Seconds { get; init; } = 30;
}
