namespace Sui.Inspection.CaseFiles;

/// <summary>Who changes a case. Both stand in the journal for ever, so that every change is owned: use the names of staff alone.</summary>
/// <param name="Role">The role, such as <c>Lead inspector</c>: 1 to 100 characters without a slash or control characters.</param>
/// <param name="Name">The person's name or staff id: 1 to 100 characters without control characters. Two actors are one person where their
/// names are equal without regard to case and to white space around them.</param>
public sealed record CaseActor(string Role, string Name);
