namespace Sui.Inspection.CaseFiles.Tests.Support;

/// <summary>Changes that are refused.</summary>
internal static class Refusals
{
    /// <summary>The change is refused for one reason and no other.</summary>
    public static async Task Refuses(string code, Func<Task> change) => Assert.That(await CodesAsync(change), Is.EqualTo(new[] { code }));

    /// <summary>The codes for which a change is refused; one that is taken fails the test.</summary>
    public static async Task<IReadOnlyList<string>> CodesAsync(Func<Task> change) =>
        [.. (await Assert.ThrowsAsync<CaseFileException>(() => change()))!.Problems.Select(problem => problem.Code)];
}
