namespace Sui.Inspection.Imports.Mappings;

/// <summary>The words that a mapping uses for what an export says, beside the codes of a question's options.</summary>
internal static class Meanings
{
    /// <summary>No answer is recorded.</summary>
    public const string Blank = "blank";

    /// <summary>Somebody has still to say what the word means; until then it is read as if the mapping did not name it.</summary>
    public const string Undecided = "undecided";

    /// <summary>An option was chosen.</summary>
    public const string Chosen = "chosen";

    /// <summary>An option was offered and not chosen.</summary>
    public const string NotChosen = "not_chosen";

    /// <summary>What a question's answer can mean, whatever its options.</summary>
    public static IReadOnlyList<string> OfAnswers { get; } = ["not_applicable", "not_asked", "prefer_not_to_say", Blank];

    /// <summary>What the column of an option can mean.</summary>
    public static IReadOnlyList<string> OfOptions { get; } =
        [Chosen, NotChosen, "not_applicable", "not_asked", "prefer_not_to_say", Blank];

    /// <summary>What a status can mean; the one that counts most against a response first.</summary>
    public static IReadOnlyList<string> OfStatuses { get; } =
        ["test", "rejected", "disqualified", "declined", "not_reached", "partial", "completed", Blank];
}
