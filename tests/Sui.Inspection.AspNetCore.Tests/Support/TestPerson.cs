namespace Sui.Inspection.AspNetCore.Tests.Support;

/// <summary>Somebody who is signed in, in a test.</summary>
/// <param name="Role">The role that the host's policies ask for; empty for nobody.</param>
/// <param name="Name">The name.</param>
internal sealed record TestPerson(string Role, string Name)
{
    public static readonly TestPerson Lead = new("inspector", "A. Rees");
    public static readonly TestPerson Colleague = new("inspector", "B. Owen");
    public static readonly TestPerson Moderator = new("moderator", "C. Pugh");
    public static readonly TestPerson Viewer = new("viewer", "E. Lloyd");
    public static readonly TestPerson Provider = new("provider", "D. Hale");
    public static readonly TestPerson Stranger = new("stranger", "F. Grey");
    public static readonly TestPerson Nobody = new(string.Empty, string.Empty);

    public static IReadOnlyList<TestPerson> All { get; } = [Lead, Moderator, Viewer, Provider, Stranger, Nobody];
}
