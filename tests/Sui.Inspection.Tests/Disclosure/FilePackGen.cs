using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Sui.Inspection.Tests.Disclosure;

/// <summary>Small packs as files, with many counts near either end, where they are hidden.</summary>
internal static class FilePackGen
{
    // SUI_ATTACK=400 tries as many, which takes minutes.
    public static readonly int Tests =
        int.TryParse(Environment.GetEnvironmentVariable("SUI_ATTACK"), NumberStyles.None, CultureInfo.InvariantCulture, out var tests) ? tests : 40;

    // Each settles a criterion of its own.
    private static readonly string[] Questions = ["told_why", "understandable", "heard_back", "safe_to_criticise"];

    public static Gen<FilePack> Packs { get; } =
        from interviews in Source("interviews")
        from survey in Gen.Frequency((1, Gen.Constant<FileSource?>(null)), (2, Source("survey").Select(source => (FileSource?)source)))
        select new FilePack(survey is null ? [interviews] : [interviews, survey]);

    private static Gen<FileSource> Source(string id) =>
        from asked in Gen.Frequency((1, Gen.Choose(3, 9)), (4, Gen.Choose(10, 24)), (1, Gen.Choose(25, 45)))
        from asks in Gen.SubListOf(Questions).Where(some => some.Count is >= 1 and <= 2)
        from answers in Gen.CollectToList(asks, question => Answers(question, asked))
        select new FileSource(id, asked, [.. answers]);

    private static Gen<FileAnswers> Answers(string question, int asked) =>
        from silent in Gen.Frequency((3, Gen.Constant(0)), (1, Gen.Choose(0, 3)))
        let valid = Math.Max(1, asked - silent)
        from favourable in Gen.Frequency(
            (3, Gen.Choose(0, Math.Min(4, valid))), (3, Gen.Choose(Math.Max(0, valid - 4), valid)), (1, Gen.Choose(0, valid)))
        select new FileAnswers(question, favourable, valid);
}
