using System.CommandLine;
using Sui.Inspection.Annexes;

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

    /// <summary>What was given.</summary>
    public static PublicationRequest Of(string[]? names) => new([.. Known.Where(one => names?.Contains(one.Name) == true).Select(one => one.Review)]);
}
