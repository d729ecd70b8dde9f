namespace Sui.Inspection.Annexes.Sections;

/// <summary>The shorthand of tables, as public bodies in the United Kingdom use it.</summary>
internal static class Shorthand
{
    /// <summary>Not shown, to protect people.</summary>
    public const string Confidential = "[c]";

    /// <summary>Not available.</summary>
    public const string NotAvailable = "[x]";

    /// <summary>Of low reliability: a survey that is not shown to represent those whom it is about.</summary>
    public const string Unreliable = "[u]";

    /// <summary>Does not apply.</summary>
    public const string NotApplicable = "[z]";
}
