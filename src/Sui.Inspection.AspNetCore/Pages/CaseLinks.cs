using Sui.Inspection.AspNetCore.Hosting;

namespace Sui.Inspection.AspNetCore.Pages;

/// <summary>The pages of a case that whoever looks may open.</summary>
internal static class CaseLinks
{
    private const PagePolicy Colleagues = PagePolicy.Inspect | PagePolicy.Moderate | PagePolicy.View;

    private static readonly (string Key, string? Page, PagePolicy Policies)[] All =
    [
        ("Nav.Overview", null, Colleagues),
        ("Evidence.Title", "evidence", Colleagues),
        ("Board.Nav", "board", Colleagues),
        ("Assessment.Title", "assessment", Colleagues),
        ("Judgement.Title", "judgement", PagePolicy.Inspect | PagePolicy.Moderate),
        ("Moderation.Title", "moderation", PagePolicy.Moderate),
        ("Comments.Title", "comments", Colleagues | PagePolicy.Comment),
        ("Annex.Title", "annex", Colleagues | PagePolicy.Comment),
        ("Quotations.Title", "quotations", PagePolicy.Inspect),
    ];

    /// <summary>Their names, as keys of words, and their addresses; none for a page of no case.</summary>
    public static IEnumerable<(string Key, string Url)> Of(PageFrame frame) => frame.CaseId is null ? [] :
        All.Where(one => frame.MayAny(one.Policies)).Select(one => (one.Key, one.Page is { } page ? frame.CaseUrl(page) : frame.CaseUrl()));
}
