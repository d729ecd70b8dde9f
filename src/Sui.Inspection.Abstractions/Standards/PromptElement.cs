namespace Sui.Inspection.Standards;

/// <summary>The four things that prompt 1.4.4(e) asks of views.</summary>
public enum PromptElement
{
    /// <summary>Views are sought.</summary>
    Sought,

    /// <summary>Views are analysed.</summary>
    Analysed,

    /// <summary>Views are used to review services.</summary>
    UsedToReview,

    /// <summary>Views are used to improve services.</summary>
    UsedToImprove,
}
