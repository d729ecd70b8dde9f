namespace PackGenerator.Profiles;

/// <summary>What somebody said about the judgement, and the answer.</summary>
/// <param name="By">A role.</param>
/// <param name="Text">What was said.</param>
/// <param name="Answer">The answer.</param>
internal sealed record RemarkStory(string By, string Text, string Answer);
