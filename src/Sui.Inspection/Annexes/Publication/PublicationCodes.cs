namespace Sui.Inspection.Annexes.Publication;

/// <summary>The permanent codes for what is missing before publication.</summary>
internal static class PublicationCodes
{
    /// <summary>No inspector has decided.</summary>
    public const string NotDecided = "SUI5201";

    /// <summary>No second person has moderated.</summary>
    public const string NotModerated = "SUI5202";

    /// <summary>Whoever moderated decided as well.</summary>
    public const string ModeratorDecided = "SUI5203";

    /// <summary>The decision has no reason.</summary>
    public const string NoReason = "SUI5204";

    /// <summary>No names were listed to look for.</summary>
    public const string NoNames = "SUI5205";

    /// <summary>A text tells a small number of people.</summary>
    public const string SmallNumber = "SUI5206";

    /// <summary>The framework's wording was not checked.</summary>
    public const string WordingUnverified = "SUI5207";

    /// <summary>A quotation has no consent and is left out.</summary>
    public const string NoConsent = "SUI5208";

    /// <summary>Something is masked in a text.</summary>
    public const string Masked = "SUI5209";

    /// <summary>The rating decided is outside the range that the evidence leaves.</summary>
    public const string OutsideRange = "SUI5210";

    /// <summary>A rung or a rating is decided on published evidence alone.</summary>
    public const string DecidedOnPublished = "SUI5211";

    /// <summary>The decision is dated before the end of fieldwork.</summary>
    public const string DecidedEarly = "SUI5212";
}
