"""Every fixed phrase of a meeting's story, in Danish and English, as patterns with named places.

The verdicts' words stand in numbers.md's table and are held by golden tests: title, notes, alt text and minutes
use the same ones.
"""

from __future__ import annotations

from samklang.findings import Caveat, Reason, Verdict
from samklang.values import Language, Text

VERDICTS: dict[Verdict, Text] = {
    "too_few": Text(da="for få svar til at sige noget sikkert", en="too few answers to say anything certain"),
    "better": Text(da="tydeligt bedre", en="clearly better"),
    "worse": Text(da="tydeligt ringere", en="clearly worse"),
    "higher": Text(da="tydeligt højere", en="clearly higher"),
    "lower": Text(da="tydeligt lavere", en="clearly lower"),
    "no_certain": Text(da="ingen sikker ændring", en="no certain change"),
    "maybe_better": Text(
        da="peger mod en bedring, men det kan være tilfældigt", en="points to an improvement, but it may be chance"
    ),
    "maybe_worse": Text(
        da="peger mod en forværring, men det kan være tilfældigt", en="points to a decline, but it may be chance"
    ),
    "maybe_higher": Text(
        da="peger mod et højere tal, men det kan være tilfældigt", en="points to a higher figure, but it may be chance"
    ),
    "maybe_lower": Text(
        da="peger mod et lavere tal, men det kan være tilfældigt", en="points to a lower figure, but it may be chance"
    ),
}

CAVEATS: dict[Caveat, Text] = {
    "response_differs": Text(
        da="Svarprocenten er forskellig i de to målinger, så sammenlign med forsigtighed.",
        en="The response rate differs between the two rounds, so compare with care.",
    ),
    "response_unknown": Text(
        da="Svarprocenten kendes ikke for mindst én af målingerne, så sammenlign med forsigtighed.",
        en="The response rate is not known for at least one of the rounds, so compare with care.",
    ),
}

REASONS: dict[Reason, Text] = {
    "not_opened": Text(
        da="Der skal mindst {open_from} svar til, før besvarelserne bliver åbnet. "
        "Så kan ingen regne ud, hvem der har svaret hvad.",
        en="At least {open_from} answers are needed before any are opened. That way nobody can work out who said what.",
    ),
    "too_few": Text(
        da="Færre end {aggregate_from} har svaret på dette spørgsmål, og så viser vi ingen tal.",
        en="Fewer than {aggregate_from} answered this question, so no figures are shown.",
    ),
    "under_full": Text(
        da="Med under {full_from} svar viser vi kun det, der ikke kan pege på nogen.",
        en="With fewer than {full_from} answers, only what cannot point at anyone is shown.",
    ),
    "bands_hidden": Text(
        da="Fordelingen vises ikke, for den ville pege på ganske få.",
        en="The split is not shown, because it would point at very few people.",
    ),
    "bars_hidden": Text(
        da="Søjlerne vises ikke, for de ville pege på ganske få.",
        en="The bars are not shown, because they would point at very few people.",
    ),
    "labels_merged": Text(
        da="Svar, som færre end {cell_inside} har givet, er lagt sammen med nabosvaret.",
        en="Answers given by fewer than {cell_inside} are joined with the one next to them.",
    ),
    "labels_hidden": Text(
        da="Fordelingen vises ikke, for den ville pege på ganske få.",
        en="The distribution is not shown, because it would point at very few people.",
    ),
    "top_hidden": Text(
        da="Andelen for de øverste svar vises ikke, for den ville pege på ganske få.",
        en="The share of the top answers is not shown, because it would point at very few people.",
    ),
    "mean_hidden": Text(
        da="Gennemsnittet vises ikke, for det ville pege på ganske få.",
        en="The mean is not shown, because it would point at very few people.",
    ),
    "interval_hidden": Text(
        da="Usikkerheden vises ikke, for den ville fortælle for meget om de enkelte svar.",
        en="The uncertainty is not shown, because it would tell too much about single answers.",
    ),
    "rating_hidden": Text(
        da="Fordelingen af svarene vises ikke, for den ville pege på ganske få.",
        en="The spread of answers is not shown, because it would point at very few people.",
    ),
    "not_moderated": Text(
        da="Teksterne vises først, når en person uden for klyngen har læst og godkendt dem.",
        en="The texts are shown once a person outside the cluster has read and approved them.",
    ),
    "texts_closed": Text(
        da="Der skal mindst {text_from} besvarelser til, før vi viser det, der er skrevet med egne ord.",
        en="At least {text_from} answers are needed before anything in people’s own words is shown.",
    ),
    "few_texts": Text(
        da="Færre end fem har skrevet noget, og så bliver det ikke vist.",
        en="Fewer than five wrote something, and then it is not shown.",
    ),
    "none_approved": Text(
        da="Ingen af teksterne er godkendt til at blive vist.",
        en="None of the texts was approved to be shown.",
    ),
}

_PHRASES: dict[str, tuple[str, str]] = {
    # opening
    "no_cluster": ("Jeres kvalitetsklynge", "Your quality cluster"),
    "meeting_on": ("Klyngemøde {date}", "Cluster meeting {date}"),
    "meeting_at": ("Klyngemøde {date} kl. {start}", "Cluster meeting {date} at {start}"),
    "no_date": ("Dato aftales", "Date to be agreed"),
    "no_place": ("Sted aftales", "Venue to be agreed"),
    "ring_caption": ("{answered} af {invited} læger\nhar svaret", "{answered} of {invited} doctors\nanswered"),
    "ring_caption_unknown": ("læger har svaret", "doctors answered"),
    "package_line": ("Klyngepakke, version {version}", "Meeting package, version {version}"),
    "follow_up_wave": ("opfølgende måling", "follow-up round"),
    "invented": ("eksempeldata, ikke en virkelig klynge", "example data, not a real cluster"),
    "eyebrow_package": ("Klyngepakke", "Meeting package"),
    # sections and frames
    "welcome": ("Velkommen", "Welcome"),
    "programme": ("Dagens program", "Today’s programme"),
    "programme_summary": (
        "{talk} af {total} minutter er jeres egen snak",
        "{talk} of {total} minutes are for you to talk",
    ),
    "minutes_short": ("{minutes} min.", "{minutes} min"),
    "minutes": ("minutter", "minutes"),
    "timing_clock": ("kl. {start}–{end} · {minutes} min.", "{start}–{end} · {minutes} min"),
    "timing": ("{minutes} min.", "{minutes} min"),
    "timing_of_block": ("{block}: {timing} i alt", "{block}: {timing} in all"),
    "follow_up_title": ("Det aftalte vi sidst", "What we agreed last time"),
    "agreed": ("Vi aftalte", "We agreed"),
    "became": ("Det blev det til", "What became of it"),
    "outcome_unknown": ("Tal om det nu", "Talk about it now"),
    "no_agreements": (
        "Vi har ikke fået noteret, hvad I aftalte sidst. Tag en runde: Hvad husker I – og hvad blev det til?",
        "What you agreed last time has not been noted. "
        "Go round the room: what do you remember – and what became of it?",
    ),
    "agreements_title": ("Det aftaler vi i dag", "What we agree today"),
    "we_agree": ("Vi aftaler", "We agree"),
    "who_when": ("Hvem og hvornår", "Who and when"),
    "video_title": ("Et indspark udefra", "A word from outside"),
    "help_title": ("Her kan I få hjælp", "Where to get help"),
    "plan_title": ("Jeres plan: hvad gør I hjemme?", "Your plan: what will you do at home?"),
    "references_title": ("Kilder og inspiration", "Sources and further reading"),
    "contact_title": ("Tak for i dag", "Thank you for today"),
    "eyebrow_contact": ("Kontakt", "Contact"),
    "eyebrow_references": ("Kilder", "Sources"),
    "eyebrow_help": ("Hjælp", "Help"),
    "item_since_last": (
        "{label}: fra {before} til {now} – {verdict}.",
        "{label}: from {before} to {now} – {verdict}.",
    ),
    "since_last_heading": ("Siden sidst", "Since last time"),
    "contact_unknown": ("Kontaktperson aftales", "Contact person to be agreed"),
    "contact_closing": ("Ring eller skriv, hvis noget er uklart.", "Call or write if anything is unclear."),
    # talk
    "form_groups": ("Grupper", "Groups"),
    "form_walk": ("Gåtur to og to", "Walk in pairs"),
    "form_neighbour": ("Med sidemanden", "With your neighbour"),
    "form_table": ("Ved bordene", "At the tables"),
    "form_round": ("Rundt om bordet", "Round the table"),
    "form_practice": ("Egen praksis", "Your own practice"),
    "form_plenary": ("I plenum", "All together"),
    "form_none": ("Frit", "Free"),
    "who_groups": ("4–5 læger, gerne på tværs af klinikker", "4–5 doctors, preferably across practices"),
    "who_walk": ("Find en, du ikke arbejder sammen med", "Find someone you do not work with"),
    "who_neighbour": ("Vend dig mod den, der sidder ved siden af", "Turn to the person beside you"),
    "who_table": ("Alle ved bordet kommer til orde", "Everyone at the table gets a word in"),
    "who_round": ("Ordet går rundt – man må gerne sige pas", "One at a time – you may pass"),
    "who_practice": (
        "Sæt jer med dem, I arbejder sammen med. Sololæger sidder sammen.",
        "Sit with those you work with. Solo practitioners sit together.",
    ),
    "who_plenary": ("Alle sammen", "Everyone"),
    "who_none": ("Alle sammen", "Everyone"),
    "chair_heading": ("Ordstyrer", "Chair"),
    "click_timer": ("Klik for at starte uret", "Click to start the clock"),
    # sources
    "source": ("Kilde: Klyngens spørgeskema", "Source: The cluster’s questionnaire"),
    "source_invited": ("{answered} af {invited} har svaret", "{answered} of {invited} answered"),
    "source_answered": ("{answered} har svaret", "{answered} answered"),
    "source_base": ("{n} på dette spørgsmål", "{n} answered this question"),
    "source_base_range": ("{low}–{high} svar pr. linje", "{low}–{high} answers a line"),
    "source_incomplete": (
        "Ufuldstændige svar, der ikke tæller med: {count}",
        "Incomplete answers, not counted: {count}",
    ),
    "source_not_asked": ("Ikke spurgt: {count}", "Not asked: {count}"),
    "source_invented": ("Opdigtede tal", "Invented figures"),
    # findings
    "score_subtitle": (
        "{name} fra 0 til {maximum}. Hver søjle er gennemsnittet for mindst {group} læger, "
        "sorteret fra lavest til højest.",
        "{name} from 0 to {maximum}. Each bar is the mean of at least {group} doctors, sorted from lowest to highest.",
    ),
    "score_subtitle_plain": ("{name} fra 0 til {maximum}. {n} læger.", "{name} from 0 to {maximum}. {n} doctors."),
    "three_bands": (
        "{over} af {n} ligger over grænsen på {limit}, {under} ligger under – heraf {lowest} under {low_limit}",
        "{over} of {n} are above the cut-off of {limit}, {under} are below – {lowest} of them below {low_limit}",
    ),
    "two_bands": (
        "{over} af {n} ligger over grænsen på {limit}, {under} ligger under",
        "{over} of {n} are above the cut-off of {limit}, {under} are below",
    ),
    "three_bands_reached": (
        "{over} af {n} ligger over grænsen på {limit}, {under} ligger på den eller under – "
        "heraf {lowest} på {low_limit} eller under",
        "{over} of {n} are above the cut-off of {limit}, {under} are at it or below – "
        "{lowest} of them at {low_limit} or below",
    ),
    "two_bands_reached": (
        "{over} af {n} ligger over grænsen på {limit}, {under} ligger på den eller under",
        "{over} of {n} are above the cut-off of {limit}, {under} are at it or below",
    ),
    "few_low": (
        "0–{most} læger ligger på {limit} eller derunder – resten ligger over",
        "0–{most} doctors are at {limit} or below – the rest are above",
    ),
    "mean_only": ("Klyngens gennemsnit på {name} er {mean}", "The cluster’s mean on {name} is {mean}"),
    "mean_about": (
        "Klyngens gennemsnit på {name} er omkring {mean}",
        "The cluster’s mean on {name} is about {mean}",
    ),
    "over": ("Over {limit}", "Above {limit}"),
    "at_or_under": ("{limit} eller derunder", "{limit} or below"),
    "from_to": ("{low}–{high}", "{low}–{high}"),
    "mean_heading": ("Klyngens gennemsnit", "The cluster’s mean"),
    "mean_line": ("Gennemsnit {mean}", "Mean {mean}"),
    "limit_line": ("Grænse {limit}", "Cut-off {limit}"),
    "flat_block": ("{limit} eller derunder (samlet)", "{limit} or below (together)"),
    "before_value": ("Sidste måling: {value}", "Last round: {value}"),
    "no_before": ("Første måling", "First round"),
    "before_hidden": ("Sidste måling kan ikke sammenlignes", "Last round cannot be compared"),
    "top_headline": (
        "Når det gælder {noun}, svarer {count} af {n} {top}",
        "On {noun}, {count} of {n} answer {top}",
    ),
    "top_heading": ("Svarer {top}", "Answer {top}"),
    "top_note": ("{count} af {n} læger", "{count} of {n} doctors"),
    "most_common": (
        "Når det gælder {noun}, er det hyppigste svar {label} ({percent})",
        "On {noun}, the most common answer is {label} ({percent})",
    ),
    "at_least": (
        "Når det gælder {noun}, svarer mindst {percent} {label}",
        "On {noun}, at least {percent} answer {label}",
    ),
    "scale_subtitle": ("Fordeling af svar i procent. {n} læger.", "Distribution of answers in percent. {n} doctors."),
    "now": ("Nu", "Now"),
    "before": ("Sidste måling", "Last round"),
    "now_n": ("Nu · {n} svar", "Now · {n} answers"),
    "before_n": ("Sidst · {n} svar", "Last time · {n} answers"),
    "joined_labels": ("{first} eller {last}", "{first} or {last}"),
    "choices_headline": (
        "Flest peger på {most}: {count} af {n}",
        "Most point to {most}: {count} of {n}",
    ),
    "choices_headline_least": (
        "Flest peger på {most}: {count} af {n} – færrest på {least}: {fewest}",
        "Most point to {most}: {count} of {n} – fewest to {least}: {fewest}",
    ),
    "choices_headline_few": ("Flest peger på {most}", "Most point to {most}"),
    "choices_none": ("Ingen svar skiller sig ud, når det gælder {noun}", "No answer stands out on {noun}"),
    "choices_subtitle": (
        "Antal og andel, der har valgt hvert svar. Man kunne vælge flere. {n} læger.",
        "Number and share choosing each answer. Several could be chosen. {n} doctors.",
    ),
    "choice_subtitle": ("Antal og andel for hvert svar. {n} læger.", "Number and share for each answer. {n} doctors."),
    "few": ("færre end {cell}", "fewer than {cell}"),
    "nearly_all": ("næsten alle", "nearly all"),
    "bar_text": ("{count} · {percent}", "{count} · {percent}"),
    "choice_headline": (
        "Det hyppigste svar om {noun} er {label}: {count} af {n}",
        "The most common answer on {noun} is {label}: {count} of {n}",
    ),
    "series_share": ("Andel af svarene i procent", "Share of answers in percent"),
    "series_count": ("Antal svar", "Number of answers"),
    "series_mean": ("Gennemsnit nu", "Mean now"),
    "series_before": ("Gennemsnit sidst", "Mean last time"),
    "grid_headline": (
        "{high} svarer {top} om {best} – {low} om {worst}",
        "{high} answer {top} on {best} – {low} on {worst}",
    ),
    "often_headline": (
        "{best}: {high} {top} – {worst}: {low}",
        "{best}: {high} {top} – {worst}: {low}",
    ),
    "often_headline_one": ("{best}: {high} {top}", "{best}: {high} {top}"),
    "grid_headline_one": ("{high} svarer {top} om {best}", "{high} answer {top} on {best}"),
    "grid_headline_same": (
        "{high} svarer {top} om hvert af de viste punkter",
        "{high} answer {top} on each of the items shown",
    ),
    "grid_headline_plain": ("Sådan fordeler svarene om {noun} sig", "How the answers on {noun} are spread"),
    "grid_subtitle": (
        "Fordeling af svar i procent, sorteret efter andelen, der svarer {top}. {n} læger.",
        "Distribution of answers in percent, sorted by the share answering {top}. {n} doctors.",
    ),
    "grid_subtitle_count": (
        "Antal, der svarer {top}. {n} læger.",
        "Number answering {top}. {n} doctors.",
    ),
    "before_heading": ("Sidst", "Last time"),
    "mean_heading_short": ("Gennemsnit", "Mean"),
    "share_heading": ("Gav 8–10", "Gave 8–10"),
    "total_heading": ("I alt", "Total"),
    "count_of": ("{count} af {n}", "{count} of {n}"),
    "rating_headline": (
        "Højest ligger {best} med {high} – lavest {worst} med {low}",
        "Highest is {best} at {high} – lowest {worst} at {low}",
    ),
    "rating_headline_one": (
        "Gennemsnittet for {noun} er {mean} på en skala fra 1 til 10",
        "The mean for {noun} is {mean} on a scale from 1 to 10",
    ),
    "rating_subtitle": (
        "Gennemsnit fra 1 ({low}) til 10 ({high}). {n} læger.",
        "Means from 1 ({low}) to 10 ({high}). {n} doctors.",
    ),
    "rating_shares": (
        "8–10:\u00a0{high} · 4–7:\u00a0{middle} · 1–3:\u00a0{low}",
        "8–10:\u00a0{high} · 4–7:\u00a0{middle} · 1–3:\u00a0{low}",
    ),
    "rating_shares_heading": ("Fordeling", "Distribution"),
    # quotes
    "quotes_headline": ("{n} af jer har skrevet om {noun}", "{n} of you wrote about {noun}"),
    "quotes_page": ("{headline} ({page} af {pages})", "{headline} ({page} of {pages})"),
    "quotes_subtitle": (
        "{shown} af {written} tekster er læst og godkendt til at blive vist.",
        "{shown} of {written} texts were read and approved to be shown.",
    ),
    "quotes_subtitle_all": (
        "Alle {written} tekster er læst og godkendt til at blive vist.",
        "All {written} texts were read and approved to be shown.",
    ),
    "quote": ("»{text}«", "“{text}”"),
    "quotes_other": ("Også skrevet", "Also written"),
    "quotes_masked": (
        "Ord i [kantede parenteser] står i stedet for noget, der kunne genkendes",
        "Words in [square brackets] stand for something that could be recognised",
    ),
    "quotes_edited": ("Nogle tekster er redigeret", "Some texts are edited"),
    "quotes_theme": ("{theme}: {quotes}", "{theme}: {quotes}"),
    "texts_withheld_title": (
        "Vi viser ingen tekster om {noun} denne gang",
        "No texts about {noun} are shown this time",
    ),
    "texts_withheld_answered": ("{n} har skrevet noget.", "{n} wrote something."),
    "texts_withheld_next": (
        "Tag en runde i stedet: Hvad ville du selv have skrevet?",
        "Go round the room instead: what would you have written yourself?",
    ),
    # withheld
    "withheld_title": ("Vi viser ingen tal for {noun} denne gang", "No figures are shown for {noun} this time"),
    "withheld_answered": ("{n} har svaret på spørgsmålet.", "{n} answered the question."),
    "withheld_next": (
        "Tal i stedet ud fra jeres egne erfaringer – spørgsmålene er lige så gode uden tal.",
        "Talk from your own experience instead – the questions are just as good without figures.",
    ),
    "too_few_title": (
        "Denne gang er der for få svar til at vise tal",
        "This time there are too few answers to show figures",
    ),
    "too_few_statement": (
        "{answered} svar er kommet ind. Derfor er ingen besvarelser åbnet, og ingen tal bliver vist.",
        "{answered} answers came in. No answers have been opened, therefore, and no figures are shown.",
    ),
    "too_few_next_heading": ("Det kan I gøre", "What you can do"),
    "too_few_next": (
        "Hold mødet alligevel: Spørgsmålene virker også uden tal. Vil I have tal med, kan I lade spørgeskemaet "
        "ligge åbent lidt længere og minde hinanden om det.",
        "Hold the meeting anyway: the questions work without figures too. If you want figures, keep the "
        "questionnaire open a little longer and remind each other.",
    ),
    "too_few_eyebrow": ("Jeres tal", "Your figures"),
    # comparison
    "comparison_headline": (
        "Klyngens gennemsnit er {now} mod {before} sidst – {verdict}",
        "The cluster’s mean is {now}, last time {before} – {verdict}",
    ),
    "comparison_headline_point": (
        "Klyngens gennemsnit er {now} mod {before} sidst – det {verdict}",
        "The cluster’s mean is {now}, last time {before} – it {verdict}",
    ),
    "comparison_headline_plain": (
        "Klyngens gennemsnit er {now} mod {before} sidst",
        "The cluster’s mean is {now}, last time {before}",
    ),
    "comparison_headline_figure": (
        "Klyngens gennemsnit er {now} – {label} lå på {value} i {year}",
        "The cluster’s mean is {now} – {label} stood at {value} in {year}",
    ),
    "comparison_headline_now": ("Klyngens gennemsnit er {now}", "The cluster’s mean is {now}"),
    "share_headline": (
        "{now} svarer {top} mod {before} sidst – {verdict}",
        "{now} answer {top}, last time {before} – {verdict}",
    ),
    "share_headline_point": (
        "{now} svarer {top} mod {before} sidst – det {verdict}",
        "{now} answer {top}, last time {before} – it {verdict}",
    ),
    "share_headline_plain": ("{now} svarer {top} mod {before} sidst", "{now} answer {top}, last time {before}"),
    "share_headline_now": ("{now} svarer {top}", "{now} answer {top}"),
    "comparison_subtitle": (
        "Gennemsnit på {name}. Stregen viser usikkerheden (95 %-sikkerhedsinterval).",
        "Mean on {name}. The line shows the uncertainty (95% confidence interval).",
    ),
    "share_subtitle": (
        "{noun}: andel, der svarer {top}, i procent.",
        "{noun}: share answering {top}, in percent.",
    ),
    "mean_subtitle": ("Gennemsnit på {name}.", "Mean on {name}."),
    "cluster_now": ("Klyngen nu", "Cluster now"),
    "cluster_before": ("Klyngen sidst", "Cluster last time"),
    "about": ("omkring {value}", "about {value}"),
    "answers_n": ("{n} svar", "{n} answers"),
    "n_unknown": ("antal ikke oplyst", "number not stated"),
    "figure_note": ("{year} · {n}", "{year} · {n}"),
    "no_published_line": ("{label}: Der findes intet offentliggjort tal.", "{label}: No published figure exists."),
    "figure_higher": (
        "Klyngen ligger {difference} {unit} højere end {label}.",
        "The cluster is {difference} {unit} higher than {label}.",
    ),
    "figure_lower": (
        "Klyngen ligger {difference} {unit} lavere end {label}.",
        "The cluster is {difference} {unit} lower than {label}.",
    ),
    "unit_points": ("point", "points"),
    "unit_point": ("point", "point"),
    "unit_percent": ("procentpoint", "percentage points"),
    "figure_equal": (
        "Klyngen ligger på samme tal som {label}.",
        "The cluster stands at the same figure as {label}.",
    ),
    "figure_certain": ("Forskellen er sikker.", "The difference is certain."),
    "figure_chance": ("Forskellen kan være tilfældig.", "The difference may be chance."),
    "figure_no_judgement": (
        "Om forskellen til det offentliggjorte tal er sikker, kan ikke vurderes.",
        "Whether the difference to the published figure is certain cannot be judged.",
    ),
    "figures_show": ("Det viser tallene", "What the figures show"),
    "interval_sentence": (
        "Forskellen er {difference} point; usikkerheden går fra {low} til {high}.",
        "The difference is {difference} points; the uncertainty runs from {low} to {high}.",
    ),
    "interval_sentence_share": (
        "Forskellen er {difference} procentpoint; usikkerheden går fra {low} til {high}.",
        "The difference is {difference} percentage points; the uncertainty runs from {low} to {high}.",
    ),
    "mean_interval": (
        "Klyngens gennemsnit er {mean}; usikkerheden går fra {low} til {high}.",
        "The cluster’s mean is {mean}; the uncertainty runs from {low} to {high}.",
    ),
    "axis_cut": ("Aksen begynder ved {low}", "The axis begins at {low}"),
    # alternative texts
    "alt_bars": ("Søjlediagram.", "Bar chart."),
    "alt_each_bar": (
        "Hver søjle er gennemsnittet for mindst {group} læger",
        "Each bar is the mean of at least {group} doctors",
    ),
    "alt_stacked": ("Stablet søjle.", "Stacked bar."),
    "alt_ranked": ("Rangordnede søjler.", "Ranked bars."),
    "alt_diverging": ("Søjler stablet om midten.", "Bars stacked about the middle."),
    "alt_dots": ("Prikdiagram.", "Dot plot."),
    "alt_comparison": ("Gennemsnit side om side.", "Means side by side."),
    "alt_shares": ("Andele side om side.", "Shares side by side."),
    "alt_pair": ("{label}: {value}", "{label}: {value}"),
    "alt_point": ("{label} ({note}): {value}", "{label} ({note}): {value}"),
    "alt_interval": (", usikkerhed fra {low} til {high}", ", uncertainty from {low} to {high}"),
    "alt_statement": ("Ingen figur: {statement}", "No figure: {statement}"),
    # notes
    "notes_figures": ("Tallene: {alt}", "The figures: {alt}"),
    "notes_dropped": (
        "Med {minutes} minutter er der ikke plads til: {blocks}.",
        "With {minutes} minutes there is no room for: {blocks}.",
    ),
    "notes_figure": (
        "Til din egen viden: {label} {value}{behind}.",
        "For your own information: {label} {value}{behind}.",
    ),
}


def phrase(pattern: str, language: Language, /, **places: object) -> str:
    """The phrase called `pattern` with its places filled; KeyError if the name or a place is missing."""
    words = _PHRASES[pattern][0 if language == "da" else 1]
    return words.format(**places)


def phrases() -> dict[str, tuple[str, str]]:
    """Every phrase's pattern, Danish and English, by name."""
    return dict(_PHRASES)
