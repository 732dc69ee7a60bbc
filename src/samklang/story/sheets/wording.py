"""Every fixed phrase of the kit's papers, in Danish and English, as patterns with named places."""

from __future__ import annotations

from samklang.values import Language

_PHRASES: dict[str, tuple[str, str]] = {
    # names of files, one word or a few
    "name_script": ("Drejebog", "Script"),
    "name_programme": ("Program", "Programme"),
    "name_reflection": ("Refleksionsark", "Reflection sheet"),
    "name_notes": ("Mødenoter", "Meeting notes"),
    "name_plan": ("Implementeringsplan", "Implementation plan"),
    "name_offers": ("Tilbud", "Support"),
    "name_homework": ("Frokostmøde", "Lunch meeting"),
    "name_posters": ("Plancher", "Posters"),
    "name_brochure": ("Brochure", "Brochure"),
    "name_numbers": ("Tal", "Numbers"),
    "name_event": ("Kalender", "Calendar"),
    "name_bundle": ("Klyngepakke", "Meeting package"),
    # on every paper
    "day_at": ("{day} kl. {start}", "{day} at {start}"),
    "contact": ("Kontakt", "Contact"),
    "version": ("version {v}", "version {v}"),
    "page": ("Side", "Page"),
    "solo": ("Sololæge: {question}", "Solo practitioner: {question}"),
    "clock": ("Kl.", "Time"),
    "item": ("Punkt", "Item"),
    "form": ("Sådan", "How"),
    "minutes": ("Min.", "Min"),
    # programme
    "programme_title": ("Program", "Programme"),
    # reflection sheet
    "reflection_title": ("Tænk over det før mødet", "Something to think about before the meeting"),
    "reflection_lead": (
        "Giv det ti stille minutter. Arket er dit eget: Tag det med, og del kun det, du har lyst til.",
        "Give it ten quiet minutes. The sheet is your own: bring it along, and share only what you wish to.",
    ),
    "reflect_good": ("Det, der går godt", "What goes well"),
    "reflect_good_ask": (
        "Hvad ville du nødig undvære i din hverdag i praksis?",
        "What in your everyday work would you hate to be without?",
    ),
    "reflect_hard": ("Det, der er svært", "What is hard"),
    "reflect_hard_ask": (
        "Hvornår bliver arbejdet tungere, end det behøver at være?",
        "When does the work get heavier than it needs to be?",
    ),
    "reflect_others": ("Kolleger og personale", "Colleagues and staff"),
    "reflect_others_ask": (
        "Hvem giver du noget, og hvem får du noget af? Hvad kunne du tænke dig mere af?",
        "Whom do you support, and who supports you? What would you like more of?",
    ),
    "reflect_hope": ("Mødet", "The meeting"),
    "reflect_hope_ask": (
        "Hvad håber du, at vi får talt om? Og hvad vil du helst holde for dig selv?",
        "What do you hope we shall talk about? And what would you rather keep to yourself?",
    ),
    # note sheet
    "notes_title": ("Noter fra mødet", "Notes from the meeting"),
    "notes_lead": (
        "Noterne er til dig selv. Skriv, hvad du vil huske – ikke, hvem der sagde hvad.",
        "The notes are for yourself. Write down what you want to remember – not who said what.",
    ),
    "notes_figures": ("Det lagde jeg mærke til i tallene", "What struck me in the figures"),
    "notes_talk": ("Det gjorde indtryk i snakken", "What made an impression in the talk"),
    "notes_ideas": ("Gode ideer fra de andre", "Good ideas from the others"),
    "notes_self": ("Det vil jeg selv prøve", "What I want to try myself"),
    "notes_agreed": ("Det aftalte vi i klyngen", "What we agreed in the cluster"),
    # implementation plan
    "plan_title": ("Planen for vores praksis", "The plan for our practice"),
    "plan_lead": (
        "Udfyld den sammen, før I går hjem. Én plan til hver praksis; sololæger hjælper hinanden, hver med sin plan.",
        "Fill it in together before you leave. One plan for each practice; solo practitioners help each other, "
        "each with a plan of their own.",
    ),
    "plan_points": (
        "Klyngen følger op på {points}, når I svarer på spørgeskemaet igen.",
        "The cluster follows up on {points} when you answer the questionnaire again.",
    ),
    "plan_practice": ("Praksis", "Practice"),
    "plan_by": ("Udfyldt af", "Filled in by"),
    "plan_again": ("Vi ser på planen igen den", "We look at the plan again on"),
    # offers
    "offers_title": ("Her kan I få hjælp", "Where to get help"),
    "offers_lead": (
        "Tilbuddene er til alle i klyngen, uanset hvad tallene viser. Man behøver ikke have det dårligt for at "
        "bruge dem, og ingen får at vide, at man har gjort det.",
        "The offers are for everyone in the cluster, whatever the figures show. You need not be unwell to use them, "
        "and nobody is told that you have.",
    ),
    "offer": ("Tilbud", "Offer"),
    "offer_what": ("Det kan I bruge det til", "What it can do for you"),
    "offer_contact": ("Find det her", "Find it here"),
    "offers_review": (
        "Oplysningerne bliver set efter igen senest {date}.",
        "The details will be checked again by {date}.",
    ),
    "offers_none": (
        "Der er endnu ikke skrevet nogen tilbud ind for jeres område. Kontaktpersonen nederst kan hjælpe jer videre.",
        "No offers have been entered for your area yet. The contact person below can help you further.",
    ),
    # homework
    "homework_title": ("Hold et frokostmøde i klinikken", "Hold a lunch meeting in your clinic"),
    "homework_lead": (
        "Tag arket med hjem. Det, vi talte om i klyngen, hjælper først, når de andre i klinikken er med.",
        "Take this sheet home. What we talked about in the cluster only helps once the others in the clinic are in.",
    ),
    "homework_points": ("Fortæl: det viste klyngens tal", "Tell: what the cluster’s figures showed"),
    "homework_points_none": ("Fortæl: det talte klyngen om", "Tell: what the cluster talked about"),
    "homework_care": (
        "Tag kun tallene med, hvis I aftalte det på mødet. Fortæl aldrig, hvad en enkelt kollega har sagt.",
        "Bring the figures only if you agreed to at the meeting. Never tell what any one colleague has said.",
    ),
    "homework_ask": ("Spørg personalet", "Ask the staff"),
    "homework_ask_1": (
        "Hvad fungerer så godt hos os, at vi skal passe på det?",
        "What works so well here that we should look after it?",
    ),
    "homework_ask_2": (
        "Hvad gør dagen tungere, end den behøver at være?",
        "What makes the day heavier than it needs to be?",
    ),
    "homework_ask_3": (
        "Hvad vil I gerne have mere af – opgaver, ansvar, tid sammen?",
        "What would you like more of – tasks, responsibility, time together?",
    ),
    "homework_choose": ("Vælg én ting", "Choose one thing"),
    "homework_heard": ("Det sagde de andre", "What the others said"),
    "homework_heard_ask": ("Skriv det, som det blev sagt.", "Write it as it was said."),
    "homework_one": ("Det gør vi anderledes fra næste uge", "What we do differently from next week"),
    "homework_one_ask": ("Kun én ting, så den bliver til noget.", "One thing only, so that it happens."),
    "homework_who": ("Hvem gør hvad, og hvornår?", "Who does what, and when?"),
    "homework_again": ("Hvornår taler vi om det igen?", "When do we talk about it again?"),
    # posters
    "poster_lead": ("{minutes} minutter · {form}", "{minutes} minutes · {form}"),
    "poster_chair": ("Ordstyrer: {chair}", "Chair: {chair}"),
    "poster_free": ("Skriv, så de andre kan læse det", "Write so that the others can read it"),
    # script
    "script_title": ("Drejebog", "Facilitator’s script"),
    "script_lead": (
        "Til den, der leder mødet. Klokken står ved hver blok, og ordene er de samme som i noterne under hver slide. "
        "Brug dine egne, når du hellere vil.",
        "For whoever leads the meeting. The clock stands beside every block, and the words are those in the notes "
        "under each slide. Use your own whenever you prefer.",
    ),
    "script_overview": ("Mødet på ét blik", "The meeting at a glance"),
    "script_dropped": (
        "Der er ikke plads til {blocks}, og de slides er taget ud.",
        "There is no room for {blocks}, and those slides are left out.",
    ),
    "script_before": ("Før mødet", "Before the meeting"),
    "script_during": ("Under mødet", "During the meeting"),
    "script_after": ("Efter mødet", "After the meeting"),
    "script_low": ("Når en eller to kan have det svært", "When one or two may be having a hard time"),
    "script_outside": ("Hvis du kommer udefra", "If you come from outside"),
    "script_taker": ("Hvis du skriver noter", "If you take the notes"),
    "script_leads": ("Mødet ledes af {name}.", "The meeting is led by {name}."),
    "script_slide": ("Slide {number}", "Slide {number}"),
    "script_say": ("Sig", "Say"),
    "script_ask": ("Spørg", "Ask"),
    "script_late": ("Når tiden er knap", "When time is short"),
    "script_questions": ("De taler om", "They talk about"),
    "script_steps": ("Sådan går tiden", "How the time goes"),
    "script_step": ("{minutes} min.", "{minutes} min"),
    "script_break": ("Hold pausen. Den er en del af mødet.", "Keep the break. It is part of the meeting."),
    # brochure
    "brochure_1": ("Introduktion", "Introduction"),
    "brochure_2": ("Formål", "Purpose"),
    "brochure_3": ("Data", "Data"),
    "brochure_4": ("Anbefalinger og målepunkter", "Recommendations and measurement points"),
    "brochure_5": ("Program", "Programme"),
    "brochure_6": ("Refleksioner", "Reflections"),
    "brochure_7": ("Implementering og opfølgning", "Putting it into practice and following up"),
    "brochure_8": ("Referencer og inspiration", "References and further reading"),
    "chapter": ("{number}. {title}", "{number}. {title}"),
    "brochure_intro": (
        "Klyngen svarer på et kort, anonymt spørgeskema. Svarene bliver til figurer, som I ser sammen på mødet, og "
        "det meste af tiden er jeres egen: I taler om tallene, deler erfaringer og vælger, hvad I vil gå hjem og gøre.",
        "The cluster answers a short, anonymous questionnaire. The answers become figures that you look at together, "
        "and most of the time is your own: you talk about the figures, share what you know and choose what to go "
        "home and do.",
    ),
    "worth_knowing": ("Værd at vide", "Worth knowing"),
    "worth_what": ("Emne", "Subject"),
    "worth_is": ("Kort fortalt", "In brief"),
    "worth_length": ("Varighed", "Length"),
    "worth_length_is": (
        "{minutes} minutter, heraf {talk} til jeres egen snak.",
        "{minutes} minutes, {talk} of them for your own talk.",
    ),
    "worth_source": ("Datakilde", "Data source"),
    "worth_source_is": ("Et anonymt spørgeskema til klyngens læger.", "An anonymous questionnaire to the doctors."),
    "worth_material": ("Materiale", "Material"),
    "worth_material_is": (
        "Præsentation med klyngens egne tal, drejebog, program, refleksionsark, noteark, implementeringsplan, "
        "oversigt over hjælp, ark til et frokostmøde hjemme, plancher og regneark.",
        "A deck with the cluster’s own figures, script, programme, reflection sheet, note sheet, implementation plan, "
        "list of support, sheet for a lunch meeting at home, posters and workbook.",
    ),
    "worth_authors": ("Skrevet af", "Written by"),
    "worth_reviewer": ("Læst igennem af", "Reviewed by"),
    "worth_reviewed": ("{who}. Senest {date}.", "{who}. Last on {date}."),
    "worth_licence": ("Licens", "Licence"),
    "purpose_lead": ("På mødet skal klyngen", "At the meeting the cluster is to"),
    "purpose_1": (
        "se sine egne tal, og hvad der har ændret sig siden sidst",
        "see its own figures, and what has changed since last time",
    ),
    "purpose_2": (
        "tale åbent om dem i et fortroligt rum og lære af hinandens erfaringer",
        "talk openly about them in a confidential room and learn from each other",
    ),
    "purpose_3": (
        "vælge få ting, som hver praksis tager med hjem og gør noget ved",
        "choose a few things that each practice takes home and acts on",
    ),
    "purpose_4": (
        "aftale, hvornår og hvordan I ser, om det blev bedre",
        "agree when and how to see whether it got better",
    ),
    "purpose_subjects": ("Mødet handler om {subjects}.", "The meeting is about {subjects}."),
    "data_floors": (
        "Der skal mindst {open_from} svar til, før noget bliver åbnet. Bag hver søjle står mindst {bar_group} læger, "
        "og et svar, som færre end {cell_inside} har givet, vises ikke for sig. Ingen, heller ikke den, der laver "
        "materialet, skal kunne regne ud, hvem der har svaret hvad.",
        "At least {open_from} answers are needed before anything is opened. At least {bar_group} doctors stand behind "
        "each bar, and an answer given by fewer than {cell_inside} is not shown by itself. Nobody, whoever makes the "
        "material included, should be able to work out who said what.",
    ),
    "data_solo": (
        "Sololæger bliver ikke stillet de spørgsmål, der forudsætter kolleger i praksis.",
        "Solo practitioners are not asked the questions that presuppose partners in the practice.",
    ),
    "known": ("Hvad ved vi?", "What do we know?"),
    "measured": ("Det spørger vi om", "What we ask about"),
    "known_none": ("Her er det jeres egne erfaringer, der tæller.", "Here it is your own experience that counts."),
    "cited": ("{text} ({number})", "{text} ({number})"),
    "asked": ("{number}. {text}", "{number}. {text}"),
    "points_followed": (
        "Det, klyngen følger op på med samme spørgsmål næste gang, er {points}.",
        "What the cluster follows up on with the same questions next time is {points}.",
    ),
    "reflections_before": ("Før mødet", "Before the meeting"),
    "reflections_none": (
        "Refleksionsarket stiller fire åbne spørgsmål om hverdagen i praksis.",
        "The reflection sheet asks four open questions about everyday work.",
    ),
    "implement_lead": (
        "Sidst på mødet sætter kolleger fra samme praksis sig sammen og udfylder en plan. Sololæger sidder sammen. "
        "Planen spørger om:",
        "At the end of the meeting colleagues from the same practice sit down together and fill in a plan. Solo "
        "practitioners sit together. The plan asks:",
    ),
    "implement_help": ("Hjælp til arbejdet", "Help with the work"),
    "implement_follow": ("Opfølgning", "Follow-up"),
    "implement_follow_is": (
        "Forandringer tager tid. Stil de samme spørgsmål igen efter seks til tolv måneder, og tag planerne frem på "
        "det næste klyngemøde – også dem, der gik i stå. En lille forskel kan være tilfældig, og det siger figurerne "
        "ærligt.",
        "Change takes time. Ask the same questions again after six to twelve months, and bring the plans to the next "
        "cluster meeting – including those that stalled. A small difference may be chance, and the figures say so.",
    ),
    # workbook
    "about_data": ("Om data", "About the data"),
    "about_heading": ("Oplysning", "Fact"),
    "about_value": ("Værdi", "Value"),
    "numbers_title": ("Tallene fra {cluster}", "The figures of {cluster}"),
    "fact_package": ("Klyngepakke", "Meeting package"),
    "fact_version": ("Version", "Version"),
    "fact_meeting": ("Mødets dato", "Date of the meeting"),
    "fact_invited": ("Inviterede", "Invited"),
    "fact_answered": ("Har svaret", "Answered"),
    "fact_before": ("Svarede i sidste måling", "Answered in the last round"),
    "fact_open_from": ("Svar, før noget åbnes", "Answers before anything is opened"),
    "fact_aggregate_from": ("Svar på et spørgsmål, før et tal vises", "Answers to a question before a figure is shown"),
    "fact_full_from": ("Svar på et spørgsmål, før alt kan vises", "Answers to a question before everything may be"),
    "fact_text_from": ("Svar, før tekster kan vises", "Answers before texts may be shown"),
    "fact_bar_group": ("Læger bag hver søjle", "Doctors behind each bar"),
    "fact_cell_inside": ("Personer bag et tal, der vises i klyngen", "People behind a count shown in the cluster"),
    "fact_cell_outside": ("Personer bag et tal, der vises uden for klyngen", "People behind a count shown outside it"),
    "fact_checksum": ("Pakkens kontrolsum (SHA-256)", "The package’s checksum (SHA-256)"),
    "fact_contact": ("Kontakt", "Contact"),
    "fact_unknown": ("kendes ikke", "not known"),
    "data_may": (
        "Regnearket rummer kun det, der må vises for klyngen. Enkelte svar findes ikke i det.",
        "The workbook holds only what may be shown to the cluster. It contains no single answers.",
    ),
    "data_stays": (
        "Tallene er klyngens egne. Giv dem kun videre, hvis klyngen har aftalt det.",
        "The figures are the cluster’s own. Pass them on only if the cluster has agreed to it.",
    ),
    "data_invented": (
        "Tallene er opdigtede og viser ikke en virkelig klynge.",
        "The figures are invented and do not show a real cluster.",
    ),
    "col_line": ("Punkt", "Item"),
    "col_round": ("Måling", "Round"),
    "col_what": ("Det viser tallet", "What the figure shows"),
    "col_count": ("Antal", "Number"),
    "col_percent": ("Procent", "Percent"),
    "col_value": ("Værdi", "Value"),
    "col_note": ("Bemærkning", "Note"),
    "round_now": ("Nu", "Now"),
    "round_before": ("Sidst", "Last time"),
    "row_answered": ("Har svaret på spørgsmålet", "Answered the question"),
    "row_not_answered": ("Har ikke svaret", "Did not answer"),
    "row_incomplete": ("Ufuldstændige svar, tæller ikke med", "Incomplete answers, not counted"),
    "row_not_asked": ("Ikke spurgt", "Not asked"),
    "row_bar": ("Søjler i højden {height}", "Bars of height {height}"),
    "row_flat": ("Søjler uden højde", "Bars without a height"),
    "row_band": ("Score {low}–{high}", "Score {low}–{high}"),
    "row_few_low": ("Score {upto} eller derunder", "Score of {upto} or below"),
    "note_at_most": ("højst {most} læger", "at most {most} doctors"),
    "row_mean": ("Gennemsnit", "Mean"),
    "row_low": ("Gennemsnit, usikkerhed fra", "Mean, uncertainty from"),
    "row_high": ("Gennemsnit, usikkerhed til", "Mean, uncertainty to"),
    "row_top": ("De øverste svar tilsammen", "The top answers together"),
    "note_at_least": ("mindst så mange procent", "at least this percentage"),
    "row_rating": ("Svar {low}–{high}", "Answers {low}–{high}"),
    "row_change": ("Forskel", "Difference"),
    # calendar
    "event_title": ("Klyngemøde: {title}", "Cluster meeting: {title}"),
    "event_contact": ("Kontakt: {contact}", "Contact: {contact}"),
}


def words(pattern: str, language: Language, /, **places: object) -> str:
    """The phrase called `pattern` with its places filled; KeyError if the name or a place is missing."""
    return _PHRASES[pattern][0 if language == "da" else 1].format(**places)
