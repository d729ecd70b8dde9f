using System.Collections.Concurrent;

namespace Sui.Inspection.Tool.Tests.Support;

/// <summary>Takes cases from state to state, as two people would from the command line. A case of the usual pack is taken to a state once; each test gets a copy of its own.</summary>
internal static class CaseSteps
{
    private static readonly ConcurrentDictionary<string, Lazy<byte[]>> Made = new(StringComparer.Ordinal);

    public const string Lead = "Lead inspector/A. Rees";
    public const string Second = "Inspector/B. Owen";

    public static string Middling => Path.Combine(Repository.Root, "examples", "packs", "synthetic-middling");

    /// <summary>A copy of a case that is made once.</summary>
    /// <param name="folder">Where the copy is put.</param>
    /// <param name="state">What the case is called among those that are made.</param>
    /// <param name="make">Makes it in a folder, and gives its path.</param>
    public static string Once(TemporaryFolder folder, string state, Func<TemporaryFolder, string> make)
    {
        var bytes = Made.GetOrAdd(state, _ => new Lazy<byte[]>(() =>
        {
            using var own = new TemporaryFolder();
            return File.ReadAllBytes(make(own));
        })).Value;
        var file = folder.File("eastmere.sui");
        File.WriteAllBytes(file, bytes);
        return file;
    }

    public static string AtAnalysis(TemporaryFolder folder, string? pack = null)
    {
        if (pack is null)
        {
            return Once(folder, nameof(AtAnalysis), own => AtAnalysis(own, Middling));
        }

        var file = folder.File("eastmere.sui");
        Shell.Exits(0, "case", "new", file, "--from", pack, "--as", Lead);
        Fire(file, "start-gathering", Lead);
        Fire(file, "close-gathering", Lead);
        return file;
    }

    public static string AtModeration(TemporaryFolder folder) => Once(folder, nameof(AtModeration), own =>
    {
        var file = AtAnalysis(own);
        Fire(file, "begin-judgement", Lead);
        Shell.Exits(0, "case", "place", file, "--rung", "2", "--why", "Seen.", "--as", Lead);
        Shell.Exits(0, "case", "judge", file, "--rating", "requires improvement", "--rung", "2", "--lived-experience", "yes", "--why", "Of one piece.", "--as", Lead);
        Fire(file, "submit-judgement", Lead);
        return file;
    });

    public static string AtFactualAccuracy(TemporaryFolder folder) => Once(folder, nameof(AtFactualAccuracy), own =>
    {
        var file = AtModeration(own);
        Shell.Exits(0, "case", "place", file, "--rung", "2", "--why", "Seen.", "--as", Second);
        Shell.Exits(0, "case", "moderate", file, "--agree", "--why", "It bears it.", "--as", Second);
        Fire(file, "finish-moderation", Second);
        return file;
    });

    /// <summary>Where nobody has to place before others' placements are seen.</summary>
    public static string OpenAtFactualAccuracy(TemporaryFolder folder, string? pack = null)
    {
        if (pack is null)
        {
            return Once(folder, nameof(OpenAtFactualAccuracy), own => OpenAtFactualAccuracy(own, Middling));
        }

        var file = folder.File("eastmere.sui");
        Shell.Exits(0, "case", "new", file, "--from", pack, "--as", Lead, "--open-placements");
        foreach (var trigger in new[] { "start-gathering", "close-gathering", "begin-judgement" })
        {
            Fire(file, trigger, Lead);
        }

        Shell.Exits(0, "case", "judge", file, "--rating", "RequiresImprovement", "--rung", "2", "--lived-experience", "yes", "--why", "Seen at two sites.", "--as", Lead);
        Fire(file, "submit-judgement", Lead);
        Shell.Exits(0, "case", "moderate", file, "--agree", "--why", "The evidence bears it.", "--as", Second);
        Fire(file, "finish-moderation", Second);
        return file;
    }

    public static string Published(TemporaryFolder folder) => Once(folder, nameof(Published), own =>
    {
        var file = AtFactualAccuracy(own);
        Publish(file);
        return file;
    });

    public static void Publish(string file)
    {
        Review(file);
        Fire(file, "publish", Lead);
    }

    public static void Review(string file)
    {
        Shell.Exits(0, "case", "review", file, "masks", "--why", "Looked at.", "--as", Lead);
        Shell.Exits(0, "case", "review", file, "requests", "--why", "Looked at.", "--as", Lead);
    }

    public static void Fire(string file, string trigger, string by) => Shell.Exits(0, "case", "fire", file, trigger, "--as", by);
}
