using System.Diagnostics;
using System.Globalization;
using Sui.Inspection.Tests.Imports.Engine;
using Sui.Inspection.Tests.Support;

namespace Sui.Inspection.Imports.Tests;

/// <summary>
/// Spoilt exports through the whole importer. 2,000 cases, or as many as SUI_FUZZ says; each from a seed of its own, which the failure
/// names, so that it can be run again.
/// </summary>
public sealed class ImportFuzzTests
{
    private static readonly byte[][] Seeds =
        [.. Directory.GetFiles(Path.Combine(Repository.Root(), "examples", "exports"), "*.*")
            .Where(file => file.EndsWith(".csv", StringComparison.Ordinal) || file.EndsWith(".xlsx", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(File.ReadAllBytes)];

    [Test]
    public void Import_SpoiltFile_NeverThrowsAndEndsSoon()
    {
        var cases = int.TryParse(Environment.GetEnvironmentVariable("SUI_FUZZ"), CultureInfo.InvariantCulture, out var asked) ? asked : 1000;
        var kept = 0;
        for (var seed = 0; seed < cases; seed++)
        {
            kept += Run(seed);
        }

        // Otherwise the spoiling is so thorough that nothing behind the first check was tried.
        Assert.That(kept, Is.GreaterThan(cases / 20));
    }

    private static int Run(int seed)
    {
        var start = Stopwatch.GetTimestamp();
        try
        {
            using var stream = new MemoryStream(Spoilt(seed));
            using var output = new MemoryStream();
            using var quotes = new MemoryStream();
            var request = new ImportRequest
            {
                FileName = "spoilt.csv",
                InstrumentId = Export.Instrument,
                Culture = seed % 3 == 0 ? null : "en-GB",
                Identifiers = seed % 2 == 0 ? IdentifierRule.Drop : IdentifierRule.Refuse,
            };
            if (seed % 5 == 0)
            {
                Export.Inspection.Importer.Preview(stream, request);
            }

            var result = Export.Inspection.Importer.Import(stream, request, new ImportOutputs
            {
                Target = new ImportTarget { SourceId = "survey" },
                Responses = output,
                Quotes = quotes,
                QuoteRole = "person on probation",
            });
            var counts = result.Counts;
            Assert.That(
                counts.Kept + counts.PartialLeftOut + counts.Disqualified + counts.TestData + counts.Rejected + counts.Repeats + counts.ConflictsLeftOut
                    + counts.NotResponses + counts.WrongWidth,
                Is.EqualTo(counts.Read), $"seed {seed}");
            Assert.That(Stopwatch.GetElapsedTime(start).TotalSeconds, Is.LessThan(20), $"seed {seed}");
            return counts.Kept > 0 ? 1 : 0;
        }
        catch (Exception failure) when (failure is not AssertionException)
        {
            throw new AssertionException($"Seed {seed}: {failure}");
        }
    }

    private static byte[] Spoilt(int seed)
    {
        var random = new Random(seed);
        var bytes = Seeds[random.Next(Seeds.Length)].ToArray();
        switch (random.Next(6))
        {
            case 0:
                return bytes[..random.Next(bytes.Length)];
            case 1:
                random.NextBytes(bytes.AsSpan(random.Next(bytes.Length)));
                return bytes;
            case 2:
                var at = random.Next(bytes.Length);
                return [.. bytes[..at], .. bytes[random.Next(bytes.Length)..], .. bytes[at..]];
            default:
                for (var change = random.Next(1, 40); change > 0; change--)
                {
                    bytes[random.Next(bytes.Length)] = random.Next(3) == 0 ? (byte)random.Next(256) : (byte)"\";,\n=0 |\t"[random.Next(9)];
                }

                return bytes;
        }
    }
}
