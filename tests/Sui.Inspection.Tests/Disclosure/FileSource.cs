namespace Sui.Inspection.Tests.Disclosure;

/// <summary>A survey or interviews: how many were asked, and what they answered to each question.</summary>
internal sealed record FileSource(string Id, int Asked, IReadOnlyList<FileAnswers> Answers)
{
    public string Kind => Id == "survey" ? "Survey" : "Interview";

    public string Instrument => Id == "survey" ? "service-user-survey" : "telephone-interview";
}
