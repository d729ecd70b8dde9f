using CaseAssessmentTool.People;
using CaseAssessmentTool.Synthetic;
using Microsoft.AspNetCore.Authentication.Cookies;
using Sui.Inspection.AspNetCore;
using Sui.Inspection.CaseFiles;

var builder = WebApplication.CreateBuilder(args);
if (!builder.Environment.IsDevelopment())
{
    throw new InvalidOperationException("This example signs in whoever chooses a name. Run it in the environment Development, never for real cases.");
}

var folder = builder.Configuration["Cases"] ?? Path.Combine(AppContext.BaseDirectory, "cases");
builder.Services.AddRazorPages();
builder.Services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(options =>
{
    options.LoginPath = "/Account/Login";
    options.AccessDeniedPath = "/Account/Denied";
});

// <registration>
builder.Services.AddAuthorizationBuilder()
    .AddPolicy("Inspect", policy => policy.RequireRole("inspector"))
    .AddPolicy("Moderate", policy => policy.RequireRole("moderator"))
    .AddPolicy("View", policy => policy.RequireRole("colleague"))
    .AddPolicy("Comment", policy => policy.RequireRole("provider"));
builder.Services.AddSuiInspectionPages(options =>
{
    options.Folder = folder;
    options.Layout = "/Pages/Shared/_Layout.cshtml";
    options.Actor = user => new CaseActor(user.FindFirst(SyntheticPerson.TitleClaim)!.Value, user.Identity!.Name!);
    options.MaySee = (user, id) => ValueTask.FromResult(user.FindFirst(SyntheticPerson.CaseClaim) is not { } only || only.Value == id);
    options.SpeaksFor = user => user.HasClaim(SyntheticPerson.CouncilClaim, "yes") ? CaseCommentFrom.Council : CaseCommentFrom.Provider;
});
// </registration>

var app = builder.Build();
app.UseStaticFiles();
app.MapRazorPages();
app.MapSuiInspection("/sui");

await SyntheticCases.MakeAsync(app.Services, folder);
await app.RunAsync();
