using Sui.Inspection.Browser.Tests.Support;

namespace Sui.Inspection.Browser.Tests;

/// <summary>With the keyboard alone, on pages that run no script.</summary>
[TestFixture]
public sealed class KeyboardTests
{
    private const int MostPresses = 100;

    [Test]
    public async Task Placement_ByTheSecondPerson_IsMadeWithTheKeyboardAlone()
    {
        await using var second = await Visitor.SignInAsync("moderator", script: false);
        var (page, keys) = (second.Page, second.Page.Keyboard);
        await page.GotoAsync("/sui/cases/westhaven/assessment");

        await TabToAsync(".sui-skip");
        await TabToAsync("[name=rung]");
        await keys.PressAsync("Space");
        await keys.PressAsync("ArrowDown");
        await TabToAsync("[name=rating]");
        await keys.PressAsync("Space");
        await TabToAsync("[name=reason]");
        await keys.TypeAsync("Typed with the keyboard alone.");
        await TabToAsync("main button");
        await keys.PressAsync("Enter");

        Assert.That(await page.InnerTextAsync(".sui-done"), Does.Contain("Your placement was recorded."));

        async Task TabToAsync(string selector)
        {
            for (var press = 0; press < MostPresses; press++)
            {
                await keys.PressAsync("Tab");
                if (await page.Locator(selector + ":focus").CountAsync() > 0)
                {
                    return;
                }
            }

            Assert.Fail($"Nothing leads to {selector}.");
        }
    }
}
