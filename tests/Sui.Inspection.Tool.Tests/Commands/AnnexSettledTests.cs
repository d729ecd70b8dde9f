using System.Security.Cryptography;
using Sui.Inspection.CaseFiles;
using Sui.Inspection.Tool.Tests.Support;

namespace Sui.Inspection.Tool.Tests.Commands;

/// <summary>What of a published annex does not follow from the evidence – its day, the address of its supplement – is settled when the case is published, or is named as
/// taken from the file.</summary>
public sealed class AnnexSettledTests
{
    private const string Lead = CaseSteps.Lead;
    private const string Address = "https://example.org/supplement.html";

    [TestCase("annex.json")]
    [TestCase("annex.html")]
    [TestCase("annex.pdf")]
    public void DayAndAddress_ThatWereSettled_AreThoseOfTheAnnex_AndOthersFail(string name)
    {
        using var folder = new TemporaryFolder();
        var file = CaseSteps.OpenAtFactualAccuracy(folder);
        Publish(file, "--date", "2099-08-01", "--supplement-address", Address);
        Sui(0, "annex", file, "--out", folder.File(name), "--part", "annex");
        var verified = Sui(0, "annex", "verify", folder.File(name), "--case", file);
        Assert.That(verified.Output, Does.Contain("byte for byte"));
        Assert.That(verified.Problems, Does.Not.Contain("SUI7317"));
        Assert.That(NotVerified(folder.File(name), file), Is.Empty);

        // Written of the pack, with the day or the address of somebody's own.
        Sui(0, "case", "export", file, "--out", folder.File("pack"));
        foreach (var (code, options) in new (string, string[])[]
        {
            ("SUI7315", ["--date", "2099-09-01", "--supplement-address", Address]), ("SUI7316", ["--date", "2099-08-01", "--supplement-address", "https://example.com/other.html"]),
            ("SUI7316", ["--date", "2099-08-01"]), ("SUI7315", ["--supplement-address", Address]),
        })
        {
            Sui(0, ["annex", folder.File("pack"), "--out", folder.File("other-" + name), "--part", "annex", .. options]);
            var refused = Sui(1, "annex", "verify", folder.File("other-" + name), "--case", file);
            Assert.That(refused.Problems, Does.Contain(code));
            Assert.That(refused.Output, Does.Not.Contain("byte for byte"));
        }

        Assert.That(Sui(2, "annex", file, "--out", folder.File("no.pdf"), "--date", "2099-09-01").Problems, Does.Contain("2099-08-01"));
        Assert.That(Sui(2, "annex", file, "--out", folder.File("no.pdf"), "--supplement-address", "https://example.com/other.html").Problems, Does.Contain(Address));
    }

    [Test]
    public void DayAndAddress_ThatWereNotSettled_AreNamed_WhereTheyDoNotFollow()
    {
        using var folder = new TemporaryFolder();
        var file = CaseSteps.OpenAtFactualAccuracy(folder);
        Publish(file);
        Sui(0, "annex", file, "--out", folder.File("plain.html"), "--part", "annex");
        Assert.That(NotVerified(folder.File("plain.html"), file), Is.Empty, "the day follows from the evidence");
        Assert.That(Sui(0, "annex", "verify", folder.File("plain.html"), "--case", file).Output, Does.Contain("byte for byte"));

        Sui(0, "annex", file, "--out", folder.File("dated.html"), "--part", "annex", "--date", "2099-09-01", "--supplement-address", Address);
        var named = Sui(0, "annex", "verify", folder.File("dated.html"), "--case", file);
        Assert.That(NotVerified(folder.File("dated.html"), file), Is.EqualTo(new[] { "date", "supplementAddress" }));
        Assert.That(named.Problems, Does.Contain("SUI7317").And.Contain("2099-09-01"));
        Assert.That(named.Output, Does.Contain("not verified: the day on its cover, the address of its supplement.").And.Not.Contain("byte for byte"));
    }

    [Test]
    public void Publish_WithADayBeforeTheDecision_IsRefused_AndOtherTriggersTakeNone()
    {
        using var folder = new TemporaryFolder();
        var file = CaseSteps.OpenAtFactualAccuracy(folder);
        CaseSteps.Review(file);
        Assert.That(Sui(1, "case", "fire", file, "publish", "--date", "2018-01-01", "--as", Lead).Problems, Does.Contain("SUI7318"));
        Sui(2, "case", "fire", file, "reopen", "--why", "More came.", "--date", "2099-08-01", "--as", Lead);
        Assert.That(Sui(0, "case", "status", file, "--json").Json().GetProperty("state").GetString(), Is.EqualTo("FactualAccuracy"));
    }

    [TestCase("annex")]
    [TestCase("case annex")]
    [TestCase("publish-check")]
    public void Command_OfACase_OpensItOnce(string command)
    {
        using var folder = new TemporaryFolder();
        var file = CaseSteps.OpenAtFactualAccuracy(folder);
        Publish(file);
        var store = new CountingStore();
        string[] output = command == "publish-check" ? [] : ["--out", folder.File("annex"), "--format", "all"];
        var ran = Shell.WithCases(store.With, [.. command.Split(' '), file, .. output]);
        Assert.That(ran.Code, Is.EqualTo(command == "publish-check" ? 1 : 0), ran.Output + ran.Problems);
        Assert.That(store.Opened, Is.EqualTo(1));
    }

    private static IReadOnlyList<string?> NotVerified(string annex, string file) =>
        [.. Sui(0, "annex", "verify", annex, "--case", file, "--json").Json().GetProperty("notVerified").EnumerateArray().Select(part => part.GetString())];

    private static void Publish(string file, params string[] settled)
    {
        CaseSteps.Review(file);
        Sui(0, ["case", "fire", file, "publish", "--as", Lead, .. settled]);
    }

    private static Ran Sui(int code, params string[] arguments) => Shell.Exits(code, arguments);

    private sealed class CountingStore : ICaseFileStore
    {
        private ICaseFileStore _inner = null!;

        public int Opened { get; private set; }

        public ICaseFileStore With(ISuiInspection inspection)
        {
            _inner = SuiCaseFiles.CreateStore(inspection, new CaseFileOptions { Time = TimeProvider.System, Random = RandomNumberGenerator.Create() });
            return this;
        }

        public Task<CaseOpenResult> OpenAsync(string path, CancellationToken cancellationToken = default)
        {
            Opened++;
            return _inner.OpenAsync(path, cancellationToken);
        }

        public Task<ICaseFile> CreateAsync(string path, CaseCreation creation, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<CaseMade> CreateAsync(
            string path, CaseCreation creation, IReadOnlyDictionary<string, ReadOnlyMemory<byte>> files, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task<CaseMerge> MergeAsync(CaseMergeRequest request, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task SealAsync(string path, string target, CaseSealKey key, CancellationToken cancellationToken = default) => throw new NotSupportedException();

        public Task UnsealAsync(string path, string target, CaseSealKey key, CancellationToken cancellationToken = default) => throw new NotSupportedException();
    }
}
