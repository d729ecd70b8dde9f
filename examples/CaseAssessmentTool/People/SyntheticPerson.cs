using System.Security.Claims;

namespace CaseAssessmentTool.People;

/// <summary>Somebody made up, whom the development login offers.</summary>
/// <param name="Id">What the form of the login sends.</param>
/// <param name="Name">The name that stands in the journal.</param>
/// <param name="Title">The role that stands in the journal.</param>
/// <param name="Roles">The roles that the policies of this application ask for.</param>
/// <param name="Case">The one case that they may see; null for all.</param>
/// <param name="SpeaksForCouncil">Whether they comment for the service user council, and not for the provider.</param>
public sealed record SyntheticPerson(string Id, string Name, string Title, IReadOnlyList<string> Roles, string? Case = null, bool SpeaksForCouncil = false)
{
    public const string TitleClaim = "title";
    public const string CaseClaim = "case";
    public const string CouncilClaim = "council";

    public static IReadOnlyList<SyntheticPerson> All { get; } =
    [
        new("lead", "A. Rees", "Lead inspector", ["inspector", "colleague"]),
        new("inspector", "B. Owen", "Inspector", ["inspector", "colleague"]),
        new("moderator", "C. Pugh", "Moderator", ["moderator", "colleague"]),
        new("provider", "D. Hale", "Head of service", ["provider"], "southvale"),
        new("council", "F. Moss", "Council chair", ["provider"], "southvale", SpeaksForCouncil: true),
        new("viewer", "E. Lloyd", "Research analyst", ["colleague"]),
    ];

    public ClaimsPrincipal ToPrincipal(string scheme)
    {
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.Name, Name), new Claim(TitleClaim, Title)], scheme);
        identity.AddClaims(Roles.Select(role => new Claim(ClaimTypes.Role, role)));
        if (Case is not null)
        {
            identity.AddClaim(new Claim(CaseClaim, Case));
        }

        if (SpeaksForCouncil)
        {
            identity.AddClaim(new Claim(CouncilClaim, "yes"));
        }

        return new ClaimsPrincipal(identity);
    }
}
