using System.CommandLine;
using Sui.Inspection.Annexes;
using Sui.Inspection.Problems;

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

    // Drafts that were never coded, requests that are open, and sources of a former annex that are no longer there.
    private static readonly string[] SeenAlone = ["SUI5214", "SUI5215", "SUI5335"];

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
    /// <param name="missing">What is missing to publish.</param>
    public static bool Hinders(IReadOnlyList<Problem> missing) => missing.Any(problem => !SeenAlone.Contains(problem.Code));

    /// <summary>What was given.</summary>
    public static PublicationRequest Of(string[]? names) => new([.. Known.Where(one => names?.Contains(one.Name) == true).Select(one => one.Review)]);
}
