using System.Security.Claims;
using Sui.Inspection.AspNetCore.Cases;
using Sui.Inspection.CaseFiles;

namespace Sui.Inspection.AspNetCore;

/// <summary>How the pages and the API are mounted in a host's application.</summary>
public sealed class SuiInspectionPagesOptions
{
    /// <summary>Says whose role and name stand in the journal for what a signed-in person does: required. Names of staff alone; people with lived experience
    /// go by a staff id or a pseudonym.</summary>
    public Func<ClaimsPrincipal, CaseActor>? Actor { get; set; }

    /// <summary>Says whether somebody may know of a case, by its id; one that they may not is as if it did not exist. Left out, whoever meets a policy sees
    /// every case of the catalogue.</summary>
    public Func<ClaimsPrincipal, string, ValueTask<bool>>? MaySee { get; set; }

    /// <summary>Says for whom somebody who meets <see cref="CommentPolicy"/> comments, the provider or the council; left out, the provider. Their role is
    /// <see cref="Actor"/>'s. Those who inspect record comments that came otherwise, and say whose they are.</summary>
    public Func<ClaimsPrincipal, CaseCommentFrom>? SpeaksFor { get; set; }

    /// <summary>The folder of the case files, where the host registers no <see cref="ISuiCaseCatalogue"/> of its own: each is <c>ID.sui</c> in it.</summary>
    public string? Folder { get; set; }

    /// <summary>A folder whose packs – folders with a <c>pack.json</c>, .zip files and workbooks, directly in it – are offered where an inspection is made; null
    /// for none. Its names are shown to everybody who may inspect.</summary>
    public string? PackFolder { get; set; }

    /// <summary>The name of the policy of those who inspect: they make cases, take evidence in, judge and publish.</summary>
    public string InspectPolicy { get; set; } = "Inspect";

    /// <summary>The name of the policy of those who moderate as a second person.</summary>
    public string ModeratePolicy { get; set; } = "Moderate";

    /// <summary>The name of the policy of colleagues who look at cases.</summary>
    public string ViewPolicy { get; set; } = "View";

    /// <summary>The name of the policy of the provider and the council, who see the draft and comment on it, and nothing else.</summary>
    public string CommentPolicy { get; set; } = "Comment";

    /// <summary>The layout of the host that the pages stand in, by its path, such as <c>/Pages/Shared/_Layout.cshtml</c>; null for the pages' own.</summary>
    public string? Layout { get; set; }

    /// <summary>The name of a policy of rate limiting of the host's for pages and API; null for none.</summary>
    public string? RateLimitingPolicy { get; set; }

    /// <summary>How large an upload may be, in bytes, all files of a form together: 1 or more.</summary>
    public long MaxUploadBytes { get; set; } = 32L * 1024 * 1024;

    /// <summary>Of how many cases what follows from the last entry of the journal is kept in memory between requests – the pack, its problems, the assessment – so that a page neither verifies nor
    /// assesses anew what has not changed: 0 for none. An <see cref="ICaseFileStore"/> that the host registers has its own.</summary>
    public int KeptCases { get; set; } = 8;

    /// <summary>Looks at what was uploaded before anything reads it, such as a scanner for viruses: the file's content, from its beginning. False refuses
    /// it. Null looks at nothing.</summary>
    public Func<Stream, CancellationToken, ValueTask<bool>>? AcceptUpload { get; set; }

    /// <summary>The header <c>Content-Security-Policy</c> of the pages. A layout of the host's that needs more than styles, pictures and forms of its own
    /// address sets another; the pages themselves need no more.</summary>
    public string ContentSecurityPolicy { get; set; } =
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
}
