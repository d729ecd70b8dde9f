using Microsoft.Playwright;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Browser.Tests;

/// <summary>The example and one Chromium for all tests of this project. Where there is no Chromium the tests are left out, and say so; with <c>SUI_BROWSER=required</c> that is a failure.</summary>
[SetUpFixture]
public sealed class OneBrowser
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "chrome"];

    private static ExampleTool? _tool;
    private static IPlaywright? _playwright;
    private static IBrowser? _browser;

    /// <summary>Where the example listens.</summary>
    public static Uri Address => _tool!.Address;

    /// <summary>Where pictures of the pages are written.</summary>
    public static string Pictures { get; } = Path.Combine(Repository.Root(), "artifacts", "pages");

    [OneTimeSetUp]
    public async Task StartAsync()
    {
        if (Find() is not { } chromium)
        {
            const string Why = "There is no Chromium on this machine: the pages are not tried in a browser. Install it, or give its path in SUI_CHROMIUM.";
            Assert.That(Environment.GetEnvironmentVariable("SUI_BROWSER"), Is.Not.EqualTo("required"), Why);
            Assert.Ignore(Why);
            return;
        }

        Directory.CreateDirectory(Pictures);
        _tool = await ExampleTool.StartAsync();
        _playwright = await Playwright.CreateAsync();
        // An administrator's Chromium has no sandbox; what it opens here is this repository's own.
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = chromium,
            Args = Environment.IsPrivilegedProcess ? ["--no-sandbox"] : [],
        });
    }

    [OneTimeTearDown]
    public async Task StopAsync()
    {
        if (_browser is not null)
        {
            await _browser.CloseAsync();
        }

        _playwright?.Dispose();
        _tool?.Dispose();
    }

    /// <summary>Somebody's own window, with cookies of its own.</summary>
    internal static Task<IBrowserContext> WindowAsync(int width, bool script) => _browser!.NewContextAsync(new BrowserNewContextOptions
    {
        BaseURL = Address.ToString(),
        ViewportSize = new ViewportSize { Width = width, Height = 900 },
        JavaScriptEnabled = script,
    });

    private static string? Find() => Environment.GetEnvironmentVariable("SUI_CHROMIUM") is { Length: > 0 } given ? given
        : (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name))).FirstOrDefault(File.Exists);
}
