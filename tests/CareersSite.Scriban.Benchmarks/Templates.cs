namespace CareersSite.Scriban.Benchmarks;

/// <summary>The templates that are measured: a posting page in a layout, and a list of cards.</summary>
internal static class Templates
{
    public const string Card = """
        <article class="job{{ if $1.featured }} job--featured{{ end }}" data-department="{{ $1.department | string.handleize }}">
          <h3><a href="/jobs/{{ $1.slug }}/">{{ $1.title }}</a></h3>
          <p class="meta">{{ $1.city }}, {{ $1.country }}{{ if $1.remote }} · <span class="badge">Remote</span>{{ end }}</p>
          {{~ if $1.tags.size > 0 ~}}
          <ul class="tags">{{ for tag in $1.tags }}<li>{{ tag }}</li>{{ end }}</ul>
          {{~ end ~}}
          <time datetime="{{ $1.posted | date.to_string '%Y-%m-%d' }}">{{ $1.posted | date.to_string '%d %b %Y' }}</time>
        </article>

        """;

    public const string ListByInclude = """
        <ul class="jobs">
        {{ for job in jobs }}{{ include 'card' job }}{{ end }}
        </ul>
        """;

    public const string Layout = """
        <!doctype html>
        <html lang="{{ site.language }}">
        <head>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
          <title>{{ if $title }}{{ $title }} — {{ end }}{{ site.name }}</title>
          {{~ if $description ~}}
          <meta name="description" content="{{ $description | html.strip | string.truncate 160 }}">
          {{~ end ~}}
          <link rel="stylesheet" href="{{ site.base_url }}/assets/site.css">
        </head>
        <body>
          <header>
            <nav aria-label="Main">
              <ul>
              {{~ for item in site.menu ~}}
                <li{{ if item.url == $active }} class="active"{{ end }}><a href="{{ site.base_url }}{{ item.url }}">{{ item.title }}</a></li>
              {{~ end ~}}
              </ul>
            </nav>
          </header>
          <main>
            {{ $body }}
          </main>
          <footer>&copy; {{ site.founded }} {{ site.name }}</footer>
        </body>
        </html>
        """;

    public const string Posting = """
        {{~
          salary = ''
          if job.salary_min
            salary = (job.salary_min | math.format 'N0') + (job.salary_max ? ' – ' + (job.salary_max | math.format 'N0') : '+') + ' ' + job.currency
          end
        ~}}
        {{~ capture body ~}}
        <article itemscope itemtype="https://schema.org/JobPosting">
          <h1 itemprop="title">{{ job.title }}</h1>
          <dl>
            <dt>Location</dt><dd>{{ job.city }}, {{ job.country }}</dd>
            {{~ if salary != '' ~}}
            <dt>Salary</dt><dd>{{ salary }}</dd>
            {{~ end ~}}
            <dt>Type</dt><dd>{{ case job.type }}{{ when 'full-time' }}Full-time{{ when 'part-time' }}Part-time{{ else }}{{ job.type | string.capitalize }}{{ end }}</dd>
            {{~ if job.closing ~}}
            <dt>Apply by</dt><dd>{{ job.closing | date.to_string '%e %B %Y' }}</dd>
            {{~ end ~}}
            {{~ if job.tags.size > 0 ~}}
            <dt>Skills</dt><dd>{{ for tag in job.tags }}{{ tag }}{{ if !for.last }}, {{ end }}{{ end }}</dd>
            {{~ end ~}}
          </dl>
          {{ job.summary }}
          <a class="apply" href="mailto:jobs@example.com?subject={{ 'Application: ' + job.title | html.url_encode }}">Apply</a>
        </article>
        <section aria-label="Similar jobs">
          <h2>{{ similar.size }} similar {{ similar.size | string.pluralize 'job' 'jobs' }}</h2>
          <ul>
          {{~ for other in similar ~}}
            <li><a href="{{ site.base_url }}/jobs/{{ other.slug }}/">{{ other.title }}</a>{{ if other.remote }} (remote){{ end }}</li>
          {{~ end ~}}
          </ul>
        </section>
        {{~ if site.notice ~}}
        <p class="notice">{{ site.notice }}</p>
        {{~ end ~}}
        {{~ end ~}}
        {{ include 'layout' title: job.title description: job.summary active: '/jobs/' body: body }}
        """;

    public static string ListInline => ListByInclude.Replace("{{ include 'card' job }}", Card.Replace("$1.", "job.", StringComparison.Ordinal), StringComparison.Ordinal);
}
