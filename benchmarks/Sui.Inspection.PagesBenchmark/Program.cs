using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Sui.Inspection.AspNetCore;
using Sui.Inspection.CaseFiles;

namespace Sui.Inspection.PagesBenchmark;

/// <summary>The pages of one case over HTTP on the own machine: each page by itself, warm, and many readers at a time. Arguments: the pack, and how many cases are kept in memory. Prints rows of Markdown.</summary>
internal static class Program
{
    private const int Readers = 200;
    private const int PagesOfAReader = 10;
    private const string Case = "/sui/cases/eastmere";

    private static readonly string[] Pages = ["", "/evidence", "/assessment", "/assessment/P2", "/judgement", "/comments", "/annex", "/quotations", "/evidence/findings/new", "/evidence/proposals", "/board"];

    public static async Task Main(string[] args)
    {
        var folder = Directory.CreateTempSubdirectory("sui-pages-").FullName;
        await using var app = Application(folder, int.Parse(args[1], CultureInfo.InvariantCulture));
        await app.StartAsync();
        try
        {
            await SyntheticCase.MakeAsync(app.Services.GetRequiredService<ICaseFileStore>(), Path.Combine(folder, "eastmere.sui"), args[0]);
            using var client = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
            await OneByOneAsync(client);
            await AtATimeAsync(client);
        }
        finally
        {
            await app.StopAsync();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static WebApplication Application(string folder, int kept)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = "Production", ContentRootPath = folder });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddAuthentication(SignIn.Name).AddScheme<AuthenticationSchemeOptions, SignIn>(SignIn.Name, null);
        var policies = builder.Services.AddAuthorizationBuilder();
        foreach (var policy in (string[])["Inspect", "Moderate", "View", "Comment"])
        {
            policies.AddPolicy(policy, all => all.RequireAuthenticatedUser());
        }

        builder.Services.AddSuiInspectionPages(pages =>
        {
            pages.Folder = folder;
            pages.KeptCases = kept;
            pages.Actor = user => new CaseActor(user.FindFirst(ClaimTypes.Role)!.Value, user.Identity!.Name!);
        });
        var app = builder.Build();
        app.MapSuiInspection();
        return app;
    }

    private static async Task OneByOneAsync(HttpClient client)
    {
        foreach (var page in Pages)
        {
            if (!(await client.GetAsync(Case + page)).IsSuccessStatusCode)
            {
                continue;
            }

            var times = new List<double>();
            for (var round = 0; round < 130; round++)
            {
                var start = Stopwatch.GetTimestamp();
                await client.GetByteArrayAsync(Case + page);
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            }

            // The compiler is busy in the first ones.
            var warm = times.Skip(30).Order().ToList();
            Print(page.Length == 0 ? "the case" : page, Of(warm, 0.5), Of(warm, 0.95));
        }
    }

    private static async Task AtATimeAsync(HttpClient client)
    {
        var times = new ConcurrentBag<double>();
        var failed = 0;
        async Task ReadAsync(int reader)
        {
            for (var page = 0; page < PagesOfAReader; page++)
            {
                var start = Stopwatch.GetTimestamp();
                using var answer = await client.GetAsync(Case + Pages[(reader + page) % 8]);
                await answer.Content.ReadAsByteArrayAsync();
                times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
                if (!answer.IsSuccessStatusCode)
                {
                    Interlocked.Increment(ref failed);
                }
            }
        }

        await Task.WhenAll(Enumerable.Range(0, Readers).Select(ReadAsync));
        var all = times.Order().ToList();
        Print(string.Create(CultureInfo.InvariantCulture, $"{Readers} readers at a time, {PagesOfAReader} pages each"), Of(all, 0.5), Of(all, 0.99));
        Console.WriteLine($"readers-failed\t{failed}\t0");
    }

    private static double Of(List<double> sorted, double share) => sorted[(int)Math.Min(sorted.Count - 1, Math.Ceiling(sorted.Count * share) - 1)];

    private static void Print(string what, double median, double high) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}\t{median:0.0}\t{high:0.0}"));
}
