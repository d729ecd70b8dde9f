using System.Collections.Concurrent;
using System.Security.Cryptography;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.CaseFiles.Tests.Support;

/// <summary>A folder for case files that is gone afterwards, a clock that stands still, and a store that works with both.</summary>
internal sealed class TemporaryCases : IDisposable
{
    public static readonly CaseActor Lead = new("Lead inspector", "A. Rees");

    public static readonly CaseActor Second = new("Inspector", "B. Owen");

    private static readonly ConcurrentDictionary<(string Pack, string Name, bool Blind), Lazy<Task<byte[]>>> Filled = new();

    private readonly string _folder = Directory.CreateTempSubdirectory("sui-case-").FullName;

    public static ICaseFileStore Store { get; } = StoreWith(ExamplePacks.Inspection);

    public static CaseFileOptions Options => new()
    {
        Time = new StandingClock(),
        Random = RandomNumberGenerator.Create(),
    };

    public static ICaseFileStore StoreWith(ISuiInspection inspection) => SuiCaseFiles.CreateStore(inspection, Options);

    public string Path(string name = "case.sui") => System.IO.Path.Combine(_folder, name);

    public Task<ICaseFile> CreateAsync(string name = "case.sui", string id = "eastmere", bool blind = false) =>
        Store.CreateAsync(Path(name), new CaseCreation(id, Lead, BlindPlacements: blind));

    /// <summary>A case file that holds an example pack, closed. Of one name, one pack and one way of placing it is the same case in every test, so that it is made once; of another name it is another.</summary>
    public async Task<string> FilledAsync(string pack = "synthetic-middling", string name = "case.sui", bool blind = false)
    {
        var bytes = await Filled.GetOrAdd((pack, name, blind), key => new Lazy<Task<byte[]>>(() => MakeAsync(key.Pack, key.Name, key.Blind))).Value;
        await File.WriteAllBytesAsync(Path(name), bytes);
        return Path(name);
    }

    /// <summary>Two copies of a case file that holds an example pack, closed.</summary>
    public async Task<(string First, string Second)> CopiesAsync() => Copied(await FilledAsync());

    /// <summary>A case file and a copy of it.</summary>
    public (string First, string Second) Copied(string path)
    {
        var second = Path("second.sui");
        File.Copy(path, second);
        return (path, second);
    }

    public static async Task<ICaseFile> OpenAsync(string path)
    {
        var opened = await Store.OpenAsync(path);
        return opened.File ?? throw new AssertionException(string.Join("\n", opened.Problems));
    }

    /// <summary>Verifies a file; one that cannot be opened has the problems of opening.</summary>
    public static async Task<IReadOnlyList<string>> CodesAsync(string path, CheckpointClaim? checkpoint = null)
    {
        var opened = await Store.OpenAsync(path);
        if (opened.File is not { } file)
        {
            return [.. opened.Problems.Select(problem => problem.Code)];
        }

        await using (file)
        {
            try
            {
                return [.. (await file.Journal.VerifyAsync(checkpoint)).Problems.Select(problem => problem.Code)];
            }
            catch (CaseFileException refused)
            {
                return [.. refused.Problems.Select(problem => problem.Code)];
            }
        }
    }

    private static async Task<byte[]> MakeAsync(string pack, string name, bool blind)
    {
        using var cases = new TemporaryCases();
        await using (var file = await cases.CreateAsync(name, blind: blind))
        {
            await file.Evidence.ImportAsync(Packs.Files(pack), Lead);
        }

        return await File.ReadAllBytesAsync(cases.Path(name));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private sealed class StandingClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2019, 6, 7, 16, 30, 0, TimeSpan.Zero);
    }
}
