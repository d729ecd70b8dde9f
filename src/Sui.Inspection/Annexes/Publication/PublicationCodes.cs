namespace Sui.Inspection.Annexes.Publication;

/// <summary>The permanent codes for what is missing before publication.</summary>
internal static class PublicationCodes
{
    /// <summary>No inspector has decided.</summary>
    /// <remarks>Error. Have an inspector decide, and fill in the decision.</remarks>
    public const string NotDecided = "SUI5201";

    /// <summary>No second person has moderated the decision.</summary>
    /// <remarks>Error. Have the decision moderated, and fill in who did.</remarks>
    public const string NotModerated = "SUI5202";

    /// <summary>Whoever decided moderated as well.</summary>
    /// <remarks>Error. Have a second person moderate the decision.</remarks>
    public const string ModeratorDecided = "SUI5203";

    /// <summary>The decision has no reason.</summary>
    /// <remarks>Error. Write the reason down.</remarks>
    public const string NoReason = "SUI5204";

    /// <summary>No names were listed to look for.</summary>
    /// <remarks>Warning. Give the list of names, or say that this was looked at.</remarks>
    public const string NoNames = "SUI5205";

    /// <summary>A text tells how many people, and the number or its complement is under five.</summary>
    /// <remarks>Warning. Write the text without the number, or say that this was looked at.</remarks>
    public const string SmallNumber = "SUI5206";

    /// <summary>The wording of the prompt, or the name of its standard, was not checked against its source.</summary>
    /// <remarks>Warning. Check it, or say that this was looked at.</remarks>
    public const string WordingUnverified = "SUI5207";

    /// <summary>No consent to a quotation is recorded; the published annex leaves it out.</summary>
    /// <remarks>Warning. Ask the person, or say that this was looked at.</remarks>
    public const string NoConsent = "SUI5208";

    /// <summary>Something in a text is masked in print.</summary>
    /// <remarks>Warning. Write the text so that it identifies nobody, or say that the mask was looked at.</remarks>
    public const string Masked = "SUI5209";

    /// <summary>The rating decided lies outside the range that the evidence leaves; the annex says so.</summary>
    /// <remarks>Warning. Read the reason again, and say that this was looked at.</remarks>
    public const string OutsideRange = "SUI5210";

    /// <summary>A rung or a rating is decided on published evidence alone.</summary>
    /// <remarks>Error. Leave both empty, or add evidence that inspectors gathered.</remarks>
    public const string DecidedOnPublished = "SUI5211";

    /// <summary>The decision is dated before the end of fieldwork.</summary>
    /// <remarks>Warning. Check the day, or say that this was looked at (`departure`).</remarks>
    public const string DecidedEarly = "SUI5212";

    /// <summary>The rung decided is another than the one that the evidence gives; the annex says so.</summary>
    /// <remarks>Warning. Read the reason again, and say that this was looked at (`departure`).</remarks>
    public const string OtherRung = "SUI5213";

    /// <summary>A draft finding was never coded: what somebody said counts nothing.</summary>
    /// <remarks>Warning. Give direction, strength and finding, delete the draft, or say that this was looked at (`drafts`).</remarks>
    public const string DraftLeft = "SUI5214";

    /// <summary>What the provider was asked for has not come.</summary>
    /// <remarks>Warning. Fill in when it came, or say that this was looked at (`requests`).</remarks>
    public const string RequestOpen = "SUI5215";

    /// <summary>The decision, or what was said of it, is dated after the annex.</summary>
    /// <remarks>Error. Correct the day, date the annex later, or publish what came after it in a new version.</remarks>
    public const string DatedLater = "SUI5216";

    /// <summary>The case that the decision is of has not published it.</summary>
    /// <remarks>Error. Publish the case.</remarks>
    public const string CaseUnpublished = "SUI5217";

    /// <summary>A quotation is in another language than the document, and has no translation into it, or what readers would need is in letters that the fonts lack, so
    /// that they may not understand it.</summary>
    /// <remarks>Warning. Add the translation in letters that can be printed, or fonts that have them, or say that this was looked at (`quotations`).</remarks>
    public const string Untranslated = "SUI5220";

    /// <summary>Days of the decision stand in an order that they cannot have: the placement made before the evidence's was shown after the decision, or a reply before it.</summary>
    /// <remarks>Warning. Correct the day, or say that this was looked at (`departure`).</remarks>
    public const string DaysOutOfOrder = "SUI5221";

    /// <summary>The decision on evidence that was gathered names neither a rung nor a rating: nothing was decided.</summary>
    /// <remarks>Error. Fill in the rung, or the rating, or both.</remarks>
    public const string NothingDecided = "SUI5222";

    /// <summary>The decision, or what was said of it, is dated after the day on which the annex is made.</summary>
    /// <remarks>Error. Correct the day, or publish when it has come.</remarks>
    public const string DecidedAhead = "SUI5223";

    /// <summary>The annex is dated more than a year after the day on which it is made.</summary>
    /// <remarks>Error. Correct the day of the annex (`--date`).</remarks>
    public const string AnnexAhead = "SUI5224";
}
