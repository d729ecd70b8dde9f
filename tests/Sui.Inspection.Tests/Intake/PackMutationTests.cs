using System.IO.Compression;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Sui.Inspection.Evidence;
using Sui.Inspection.Intake;

namespace Sui.Inspection.Tests.Intake;

/// <summary>A good pack that went wrong anywhere in any way: reading it never throws, and never tells what somebody
/// said.</summary>
internal sealed class PackMutationTests
{
    // Stands in every cell that holds a person's words, answer or pseudonym, or an id that somebody chose.
    private const string Secret = "Zwetschge";

    private static readonly Config Fixed = Config.QuickThrowOnFailure.WithMaxTest(3000).WithReplay(20190905UL, 161UL);

    private static readonly SamplePack Original = new SamplePack()
        .Replace("interviews.csv", "anna,Completed,yes", $"{Secret}1,Completed,{Secret}2")
        .Replace("interviews.csv", "They asked me once", $"They said {Secret}3, twice".Replace(",", string.Empty,
            StringComparison.Ordinal))
        .Replace("survey.csv", "s1,", $"{Secret}4,")
        .Replace("survey.csv", "anna,Completed,agree", $"{Secret}5,Completed,agree")
        .Replace("proposals.csv", "Evening hours", $"Evening {Secret}6 hours")
        .Replace("proposals.csv", "Head of the unit", $"{Secret}7")
        .Replace("proposals.csv", "Asked for by many", $"\"Asked for, by {Secret}8\"")
        .Replace("findings.csv", "Minutes show two routes", $"\"Minutes \"\"{Secret}9\"\" show\ntwo routes\"")
        .Replace("findings.csv", "coder 1", $"{Secret}10")
        .Replace("activities.csv", "Council of the north", $"{Secret}11")
        .Replace("activities.csv", "North|South", $"North|{Secret}12")
        .Replace("meetings.csv", "North council", $"{Secret}13")
        .Replace("quotes.csv", "They asked me", $"{Secret}15")
        .Replace("quotes.csv", "person on unpaid work", $"{Secret}16")
        .Replace("quotes.csv", "We said it twice", $"\"We said: {Secret}17,\ntwice\"")
        .Replace("absences.csv", "Asked for in writing", $"{Secret}14");

    private static readonly string[] Files = [.. Original.Files.Keys.Order(StringComparer.Ordinal)];

    [Test]
    public void Original_HoldsTheSecretAndOneProblem() =>
        Assert.That(Original.ReadOnlyProblem().Code, Is.EqualTo(IntakeCodes.AnswerUnknown));

    [Test]
    public void Read_BytesChanged_NeitherThrowsNorTells() => Prop.ForAll(
        (from file in Gen.Elements(Files)
         from at in Gen.Choose(0, Original.Files[file].Length - 1)
         from kind in Gen.Choose(0, 4)
         from value in Gen.Frequency((2, Gen.Choose(0, 255)), (1, Gen.Elements<int>('"', ',', '\n', '\r', ';', '{', '}', 0)))
         select (file, at, kind, (byte)value)).ListOf(3).ToArbitrary(),
        changes =>
        {
            var files = Original.InMemory();
            foreach (var (file, at, kind, value) in changes)
            {
                files[file] = Mutate(files[file].ToArray(), at, kind, value);
            }

            AssertQuiet(files);
        }).Check(Fixed);

    [Test]
    public void Read_CellsSwapped_NeitherThrowsNorTells() => Prop.ForAll(
        (from file in Gen.Elements(Files.Where(file => file.EndsWith(".csv", StringComparison.Ordinal)).ToArray())
         from left in Gen.Choose(0, 60)
         from right in Gen.Choose(0, 60)
         select (file, left, right)).ListOf(4).ToArbitrary(),
        swaps =>
        {
            var files = Original.InMemory();
            foreach (var (file, left, right) in swaps)
            {
                files[file] = Swap(files[file], left, right);
            }

            AssertQuiet(files);
        }).Check(Fixed);

    [Test]
    public void Read_FilesSwapped_NeitherThrowsNorTells() => Prop.ForAll(
        (from left in Gen.Elements(Files) from right in Gen.Elements(Files) select (left, right)).ToArbitrary(),
        pair =>
        {
            var files = Original.InMemory();
            (files[pair.left], files[pair.right]) = (files[pair.right], files[pair.left]);
            AssertQuiet(files);
        }).Check(Fixed.WithMaxTest(200));

    [Test]
    public void Read_ArchiveChanged_DoesNotThrow()
    {
        var path = Path.GetTempFileName();
        try
        {
            var archive = Archive();
            Prop.ForAll(
                (from at in Gen.Choose(0, archive.Length - 1)
                 from kind in Gen.Choose(0, 4)
                 from value in Gen.Choose(0, 255)
                 select (at, kind, (byte)value)).ListOf(3).ToArbitrary(),
                changes =>
                {
                    var bytes = changes.Aggregate(archive, (before, change) => Mutate(before, change.at, change.kind, change.Item3));
                    File.WriteAllBytes(path, bytes);
                    Assert.That(KnownData.Reader().Read(path).Problems, Is.Not.Empty,
                        "The pack has one problem, if nothing else.");
                }).Check(Fixed.WithMaxTest(1000));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static byte[] Archive()
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in Original.Files)
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(content);
            }
        }

        return bytes.ToArray();
    }

    private static void AssertQuiet(Dictionary<string, ReadOnlyMemory<byte>> files)
    {
        var result = KnownData.Reader().Read(files);
        foreach (var problem in result.Problems)
        {
            var told = $"{problem} {problem.Location.Column} {problem.Location.File} {problem.Location.Line}";
            Assert.That(told, Does.Not.Contain(Secret[..6]), "A problem tells what a cell holds.");
            Assert.That(problem.Message, Is.Not.Empty);
            Assert.That(problem.Expected, Is.Not.Empty);
            Assert.That(problem.Action, Is.Not.Empty);
        }

        var refused = result.Pack?.Quotes.Where(quote => quote.Consent == QuoteConsent.Refused) ?? [];
        Assert.That(refused.Select(quote => quote.Text), Is.All.Empty, "The words of somebody who refused were kept.");
    }

    private static byte[] Mutate(byte[] bytes, int at, int kind, byte value)
    {
        at = Math.Min(at, bytes.Length);
        return kind switch
        {
            0 => bytes[..at],
            1 => [.. bytes[..at], value, .. bytes[at..]],
            2 => [.. bytes[..at], .. bytes[Math.Min(at + 1 + (value % 7), bytes.Length)..]],
            3 => [.. bytes[at..], .. bytes[..at]],
            _ => at == bytes.Length ? bytes : [.. bytes[..at], value, .. bytes[(at + 1)..]],
        };
    }

    private static byte[] Swap(ReadOnlyMemory<byte> content, int left, int right)
    {
        var cells = Encoding.UTF8.GetString(content.Span).Split(',');
        var (from, to) = (left % cells.Length, right % cells.Length);
        (cells[from], cells[to]) = (cells[to], cells[from]);
        return Encoding.UTF8.GetBytes(string.Join(',', cells));
    }
}
