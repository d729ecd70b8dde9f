using System.CommandLine;
using Sui.Inspection.Annexes;
using Sui.Inspection.Assessments;

namespace Sui.Inspection.Tool.Commands;

/// <summary>What the caller has looked at before publication.</summary>
internal static class ReviewedOption
{
    private static readonly (string Name, PublicationReview Review)[] Known =
    [
        ("names", PublicationReview.Names), ("small-numbers", PublicationReview.SmallNumbers), ("wording", PublicationReview.Wording),
        ("quotations", PublicationReview.Quotations), ("masks", PublicationReview.Masks), ("departure", PublicationReview.Departure),
        ("drafts", PublicationReview.Drafts), ("requests", PublicationReview.Requests),
    ];

    /// <summary>The option.</summary>
    public static Option<string[]> Create()
    {
        var option = new Option<string[]>("--reviewed")
        {
            Description = "What somebody has looked at and found fit to be published: " + string.Join(", ", Known.Select(one => one.Name)) + ". Can be given again.",
            HelpName = "WHAT",
        };
        option.Offer([.. Known.Select(one => one.Name)]);
        return option;
    }

    /// <summary>Whether anything stands in the way of a final annex. What was never coded or supplied has to be seen, and hinders nothing.</summary>
    /// <param name="inspection">The inspection.</param>
    /// <param name="assessment">The assessment.</param>
    /// <param name="names">What was given.</param>
    public static bool Hinders(ISuiInspection inspection, Assessment assessment, string[]? names) => inspection.CheckPublication(
        assessment, new PublicationRequest([.. Of(names).Reviewed, PublicationReview.Drafts, PublicationReview.Requests])).Count > 0;

    /// <summary>What was given.</summary>
    public static PublicationRequest Of(string[]? names) => new([.. Known.Where(one => names?.Contains(one.Name) == true).Select(one => one.Review)]);
}
