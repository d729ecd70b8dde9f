using Microsoft.Playwright;

namespace Sui.Inspection.Browser.Tests.Support;

/// <summary>One of the example's made-up people at a browser, signed in.</summary>
internal sealed class Visitor : IAsyncDisposable
{
    private readonly List<string> _faults = [];

    private Visitor(IPage page) => Page = page;

    public IPage Page { get; }

    /// <summary>What the browser complained of: scripts and styles that the content security policy keeps out, files that are missing.</summary>
    public IReadOnlyList<string> Faults => _faults;

    public static async Task<Visitor> SignInAsync(string person, int width = 1280, string language = "en", bool script = true)
    {
        var window = await OneBrowser.WindowAsync(width, script);
        var visitor = new Visitor(await window.NewPageAsync());
        visitor.Page.Console += (_, message) => visitor.Hear(message);
        await visitor.Page.GotoAsync("/Account/Login?ReturnUrl=%2Fsui");
        await visitor.Page.CheckAsync("#" + person);
        await visitor.Page.ClickAsync("main button");
        await visitor.Page.GotoAsync("/sui/cases?lang=" + language);
        return visitor;
    }

    /// <summary>Fills a form and sends it, as a person would: choices are ticked, files chosen, fields typed into.</summary>
    /// <param name="path">The page with the form.</param>
    /// <param name="form">Which of its forms, as a selector.</param>
    /// <param name="then">What stands on the page that answers, as a selector.</param>
    /// <param name="fields">What is filled in, by the names of the fields.</param>
    public async Task SendAsync(string path, string form, string then, params (string Name, string Value)[] fields)
    {
        await Page.GotoAsync(path);
        var found = Page.Locator(form);
        foreach (var (name, value) in fields)
        {
            var field = found.Locator($"[name='{name}']").First;
            switch (await field.GetAttributeAsync("type"))
            {
                case "radio":
                    await found.Locator($"[name='{name}'][value='{value}']").CheckAsync();
                    break;
                case "file":
                    await field.SetInputFilesAsync(value);
                    break;
                default:
                    await field.FillAsync(value);
                    break;
            }
        }

        await ClickAsync(found.Locator("button[type=submit]").First, then);
    }

    /// <summary>The same, of a form that is taken.</summary>
    public Task DoAsync(string path, string form, params (string Name, string Value)[] fields) => SendAsync(path, form, ".sui-done", fields);

    /// <summary>Presses a button that sends a form, and waits for the page that answers.</summary>
    public async Task ClickAsync(ILocator button, string then)
    {
        await Page.RunAndWaitForResponseAsync(() => button.ClickAsync(), answer => answer.Request.IsNavigationRequest && answer.Status is < 300 or >= 400);
        await Page.WaitForSelectorAsync(then);
    }

    public async ValueTask DisposeAsync() => await Page.Context.DisposeAsync();

    // Pages that refuse are among those that are looked at: the console says their status, too.
    private void Hear(IConsoleMessage message)
    {
        if (message.Type == "error" && !message.Text.Contains("status of 4", StringComparison.Ordinal))
        {
            _faults.Add($"{Page.Url}: {message.Text}");
        }
    }
}
