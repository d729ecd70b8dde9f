using CaseAssessmentTool.People;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CaseAssessmentTool.Pages;

/// <summary>Signs in whoever chooses a name that was made up.</summary>
public sealed class LoginModel : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public async Task<IActionResult> OnPostAsync(string person)
    {
        if (SyntheticPerson.All.FirstOrDefault(one => one.Id == person) is not { } chosen)
        {
            return Page();
        }

        await HttpContext.SignInAsync(chosen.ToPrincipal(CookieAuthenticationDefaults.AuthenticationScheme));
        return LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/sui");
    }
}
