using System.Diagnostics.CodeAnalysis;

namespace Sui.Inspection.Tests.HouseRules;

/// <summary>The text of the surface shows what a caller would notice.</summary>
public class ApiTextTests
{
    [TestCase("    required string Needed { get; init; }")]
    [TestCase("    string? Optional { get; init; }")]
    [TestCase("    IReadOnlyList<string?>? Several { get; init; }")]
    [TestCase("    IReadOnlyDictionary<string, IReadOnlyList<object?>> Deep { get; }")]
    [TestCase("    int? Number { get; set; }")]
    [TestCase("    string?[] Array { get; }")]
    [TestCase("    const string Fixed = \"fixed\"")]
    [TestCase("    static T First<T>(this IEnumerable<T?> items, Func<T, bool>? test = null) where T : class, IDisposable, new()")]
    [TestCase("    static bool TryFind(string? name, [NotNullWhen(true)] out string? found, DayOfWeek day = DayOfWeek.Friday, bool strict = true)")]
    [TestCase("    static void Count(int most = 5, double share = 0.95, string language = \"en\", CancellationToken token = default)")]
    [TestCase("    protected abstract object? Make(params string[] parts)")]
    [TestCase("    override string ToString()")]
    public void Of_AMember_ShowsWhatACallerWouldNotice(string line) =>
        Assert.That(ApiText.Of([typeof(Sample), typeof(SampleMethods)]).Split('\n'), Has.Some.EqualTo(line));

    [TestCase("abstract record Sui.Inspection.Tests.HouseRules.ApiTextTests.Sample : IDisposable")]
    [TestCase("static class Sui.Inspection.Tests.HouseRules.SampleMethods")]
    [TestCase("interface Sui.Inspection.Tests.HouseRules.ApiTextTests.ISample<T> where T : struct, IFormattable")]
    public void Of_AType_ShowsItsKindAndWhatIsAbove(string line) =>
        Assert.That(ApiText.Of([typeof(Sample), typeof(SampleMethods), typeof(ISample<>)]).Split('\n'), Has.Some.EqualTo(line));

    internal interface ISample<T>
        where T : struct, IFormattable;

    internal abstract record Sample : IDisposable
    {
        public const string Fixed = "fixed";

        public required string Needed { get; init; }

        public string? Optional { get; init; }

        public IReadOnlyList<string?>? Several { get; init; }

        public IReadOnlyDictionary<string, IReadOnlyList<object?>> Deep { get; } = new Dictionary<string, IReadOnlyList<object?>>();

        public int? Number { get; set; }

        public string?[] Array { get; } = [];

        public static bool TryFind(
            string? name, [NotNullWhen(true)] out string? found, DayOfWeek day = DayOfWeek.Friday, bool strict = true)
        {
            found = strict && day == DayOfWeek.Friday ? name : null;
            return found is not null;
        }

        public static void Count(int most = 5, double share = 0.95, string language = "en", CancellationToken token = default) =>
            token.ThrowIfCancellationRequested();

        public void Dispose() => GC.SuppressFinalize(this);

        public override string ToString() => Needed;

        protected abstract object? Make(params string[] parts);
    }
}
