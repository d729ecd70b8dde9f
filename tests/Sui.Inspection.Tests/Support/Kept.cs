using Sui.Inspection.Assessments;

namespace Sui.Inspection.Tests.Support;

/// <summary>Assessments as the bytes that a case file keeps.</summary>
internal static class Kept
{
    public static byte[] Bytes(Assessment assessment)
    {
        using var stream = new MemoryStream();
        AssessmentJson.Write(assessment, stream);
        return stream.ToArray();
    }

    public static byte[] Bytes(AssessmentDocument document)
    {
        using var stream = new MemoryStream();
        AssessmentJson.Write(document, stream);
        return stream.ToArray();
    }

    public static void AssertReadsBack(Assessment assessment)
    {
        var kept = Bytes(assessment);
        var read = AssessmentJson.Read(kept, "kept.json");
        Assert.That(read.Problems, Is.Empty);
        Assert.That(Bytes(read.Document!).AsSpan().SequenceEqual(kept), Is.True, "other bytes");
    }
}
