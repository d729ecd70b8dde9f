using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Sui.Inspection.Browser.Tests.Support;

/// <summary>Whether a page is for everybody: axe-core's rules for WCAG 2.2 A and AA and its good practice, nothing that scrolls sideways, nothing that the content security policy keeps out. A picture of
/// each is in <c>artifacts/pages</c>.</summary>
internal static class PageLook
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    public static async Task AtAsync(Visitor visitor, int width, string language, string name)
    {
        var page = visitor.Page;
        var found = await page.RunAxe(Rules);
        var wider = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        var file = string.Concat($"{width} {language} {name}".Select(sign => char.IsAsciiLetterOrDigit(sign) ? sign : '-'));
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(OneBrowser.Pictures, file + ".png"), FullPage = true });
        Assert.Multiple(() =>
        {
            Assert.That(found.Violations.Select(rule => $"{rule.Id} ({rule.Impact}), {rule.Nodes.Length} times, first {rule.Nodes[0].Target}: {rule.Help}"), Is.Empty);
            Assert.That(found.Passes, Is.Not.Empty, "Rules were tried.");
            Assert.That(wider, Is.LessThanOrEqualTo(0), "The page scrolls sideways.");
            Assert.That(visitor.Faults, Is.Empty);
        });
    }
}
