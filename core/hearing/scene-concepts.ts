/** What scenes are made of, more broadly than a sign needs it: of danger, and of what a town hall hears every day. */
export const sceneConcepts = {
  body: "χέρι χέρια πόδι πόδια κεφάλι λαιμός στήθος στέρνο μάτι μάτια στόμα πρόσωπο πλάτη μέση γόνατο δάχτυλο δαχτυλάκι μπράτσο καρπός μπούτι λεκάνη σβέρκος αυτί μύτη χείλη γλώσσα δόντια δέρμα νύχια κόκαλο φλέβα καρδιά πνευμόνια κοιλιά στομάχι αίμα σάλια αφρός αφροί πλευρά ώμος αστράγαλος μέτωπο κρανίο hand hands arm leg legs foot head neck throat chest eyes eye mouth face back knee finger wrist thigh lips tongue skin nails bone vein heart lungs belly blood foam skull ankle shoulder",
  looks:
    "μπλε μελαν* κάτασπρ* άσπρος χλωμ* κίτρινος ωχρ* κατακόκκιν* γκρι πανί μωβ blue purple pale grey white sweaty χλωμιάσ* πρασίνισ* κέρινο",
  ails: "τρέμει τρέμω τρέμουν ιδρώνει ιδρώνω κρύος παγωμένος μουδιάζει μουδιασμ* πονάει πονάω πόνος πόνοι ζαλίζομαι ζάλη ζαλάδα ναυτία εμετό εμετός βήχει βήχας βήχουν λαχανιάζει λαχανιάσει πρήζεται πρησμένο πρήστηκε φουσκώνει σπασμοί τινάζεται σπαρταράει παραμιλάει παραμιλά μουρμουρίζει ασυναρτησίες μπερδεμένα νυστάζει βογκάει βογκητά κλαίει ουρλιάζει ψήνεται πυρετός άρρωστος άρρωστη δύσπνοια ασφυξία λιπόθυμος λιποθυμάει λιποθύμησε σβήνω τρεκλίζει παραπατάει τσούζει τσούζουν καίγεται shaking trembling sweating numb pain dizzy nausea vomiting vomit coughing gasping swelling swollen twitching jerking drowsy sleepy moaning fever sick faint floppy limp wheezing breathless confused convulsing",
  still:
    "ακίνητος ακίνητη ακίνητο μπρούμυτα ανάσκελα πεσμένος πεσμένη πεσμένο ξαπλωμένος ξαπλωμένη λιπόθυμος γερμένος σωριασμένος σωριάστηκε ξερός κόκαλο πάτωμα χάμω καταγής motionless still slumped unconscious lying floor collapsed passed unresponsive facedown",
  lifeVerb:
    "κουνιέται κουνά κουνάει κουνηθεί ξυπνά ξυπνάει ξυπνάμε απαντά απαντάει αποκρίνεται μιλάει μιλά μιλήσει αναπνέει ανασαίνει ανάσα σηκώνεται σηκωθεί σηκώσει καταπίνει καταλαβαίνει αναγνωρίζει νιώθει νιώθω αισθάνεται περπατάει αντιδρά θυμάται κλαίει ανοίγει παλμός παλμό σφυγμός move moving wake waking answer answering talk speak breathe breathing respond swallow feel pulse remember",
  frail:
    "μωρό μωρά παιδί παιδιά παιδάκι παιδάκια βρέφος νήπιο μικρός μικρή μικρό αγόρι κορίτσι κοριτσάκι αγοράκι πιτσιρίκι πιτσιρικάς κόρη γιος γιαγιά παππούς γέρος γριά γριούλα γεροντάκι ηλικιωμένος ηλικιωμένη μάνα μητέρα μαμά πατέρας μπαμπάς άντρας γυναίκα σύζυγος αδερφός αδερφή θεία θείος ξάδερφος εγγονός εγγονή γείτονας γειτόνισσα έγκυος ανάπηρος τυφλός κατάκοιτος baby toddler child kid kids boy girl son daughter grandma grandpa grandad grandmother grandfather mother father mum dad husband wife brother sister nephew niece neighbour elderly infant aunt uncle pregnant",
  somebody:
    "κάποιος κάποιον κάποια κάποιοι ένας έναν άνθρωπος άνθρωποι κόσμος κύριος κυρία κοπέλα παλικάρι νεαρός οδηγός εργάτης αναβάτης επιβάτης επιβάτες τουρίστας τουρίστες κολυμβητής ψαράς δύτης δύτες ποδηλάτης πεζός πεζοί περαστικός περαστικοί υπάλληλος άστεγος μετανάστης μετανάστες άτομο άτομα man woman guy lad person people somebody someone worker driver rider swimmer passengers boys girls pedestrian cyclist fisherman",
  noway:
    "μπορεί μπορώ μπορούμε μπορούν γίνεται προλαβαίνουμε προλαβαίνω τολμάω τολμάμε τολμώ φτάνει cannot cant unable",
  negation:
    "=δεν =δε =μη =μην =χωρίς =ούτε =πουθενά =τίποτα =κανείς =κανένας not cannot cant wont no never nobody nothing nowhere without",
  outOrGet:
    "βγει βγαίνει βγουν βγούμε βγω ξεκολλήσει ανέβει κατέβει κατεβούμε φύγουμε φύγει ξεμπλέξει ανοίξει out escape",
  stuckIn:
    "κλείστηκε κλεισμέν* κλειδωμέν* κλείδωσε κλειδώθηκ* σφήνωσε σφηνώθ* σφηνωμ* πιάστηκε πιασμέν* μαγκώ* μάγκωσε κόλλησε κόλλησαν εγκλωβ* παγιδ* μπλέχτηκε θάφτηκ* θαμμέν* πλακώ* πλάκωσε καταπλακώ* σκέπασε χώθηκε βούλιαξε stuck trapped wedged locked caught shut pinned buried jammed",
  inside: "=μέσα =κάτω =πάνω =επάνω inside under below",
  steep:
    "γκρεμός γκρεμού γκρεμό ταράτσα μπαλκόνι στέγη σκεπή κεραμίδια γέφυρα κάγκελο κάγκελα βράχος βράχια πυλώνας γερανός σκαλωσιά σκάλα παράθυρο χαράδρα φαράγγι ράχη πηγάδι στέρνα φρεάτιο ρέμα όροφος όροφο άκρη κενό δέντρο πεζούλι roof balcony bridge cliff ledge railing edge window ladder scaffolding crane pylon rock gorge well",
  fallV:
    "έπεσε έπεσαν πέφτει πέφτουν πέσει γλίστρησε γκρεμίστηκε κατρακύλησε κουτρουβάλησε πετάχτηκε βούτηξε σωριάστηκε έφυγε σκόνταψε τούμπαρε ανατράπηκε αναποδογύρισε γύρισε fell fallen falling slipped dropped dived tumbled flipped overturned rolled",
  structure:
    "τοίχος μάντρα μαντρότοιχος ταβάνι οροφή στέγη μπαλκόνι κολόνα κολόνες δοκάρι δοκάρια θεμέλια γέφυρα εξέδρα κερκίδα υπόστεγο σκαλωσιά γερανός πολυκατοικία σπίτι σπίτια κτίριο έδαφος χώμα χώματα άσφαλτος πλαγιά βουνό πέτρες κοτρόνες βράχια wall ceiling roof balcony beam bridge stand scaffolding crane house building ground slope boulders rocks terrace",
  gives:
    "γέρνει έγειρε τρίζει τρίζουν ραγίζει ράγισε κουνιέται κρέμεται κρέμονται κρατιέται υποχωρεί βουλιάζει καθίζει κάθισε σκίστηκε άνοιξε ανοίγει φούσκωσε ταλαντεύεται τραντάζεται κατεβαίνει κατέβηκε κυλάνε σωριάστηκε διαλύθηκε ξεριζώθηκε λύθηκε leaning tilting creaking cracking hanging sagging bulging swaying collapsing crumbling giving dangling",
  flame:
    "φωτιά φωτιές φλόγα φλόγες πυρκαγιά καπνός καπνοί καπνίζει καίγεται καίγονται ανάβει άναψε άναψαν αρπάξει άρπαξε άρπαξαν λαμπάδιασε λαμπάδα μπουρλότο σπίθα σπίθες στάχτη στάχτες κάρβουνα λάμψη λιώνει λιώνουν φλέγεται πυρωμέν* κόκκινη καμένο καμένου τσουρουφλ* πυρά fire flames flame smoke burning alight ablaze sparks ash glow melting smouldering blaze lit",
  fuel: "βενζίνη πετρέλαιο υγραέριο γκάζι φιάλη μπουκάλα αέριο μπιτόνι αναπτήρας αναπτήρα μολότοφ ξερά χόρτα κουρτίνα στρώμα σόμπα τηγάνι μπαταρία πρίζα πολύπριζο πίνακας κερί τζάκι μαγκάλι petrol gasoline gas cylinder lighter curtain mattress battery stove candle pan",
  forest:
    "πεύκα πεύκο δάσος πευκοδάσος λόφος πλαγιά χωράφι χωράφια καλάμια στάχυα ελιές ελαιώνας ράχη βουνό forest hill trees pines field fields",
  fumes:
    "μυρίζει μυρωδιά μυρίζουμε βρωμάει σύννεφο νέφος αναθυμιάσεις σφυρίζει σφύριγμα φυσάει φύσημα στάζει χύνεται διαρροή διαρρέει χημικά αμμωνία χλώριο χλωρίνη μονοξείδιο ατμός smell smells stinks cloud fumes hissing leaking spill chemical ammonia chlorine bleach",
  voltage:
    "ρεύμα σύρμα σύρματα καλώδιο καλώδια τάση ηλεκτρικό ηλεκτροπληξία γραμμές κολόνα στύλος πρίζα τινάζει τίναξε τσιμπάει βαράει αστράφτει βουίζει μετασχηματιστής υποσταθμός wire wires cable cables power electric shock zapped voltage pole transformer buzzing sparking",
  water:
    "θάλασσα κύμα κύματα νερό νερά ποτάμι χείμαρρος ρέμα λίμνη πισίνα λιμάνι βάρκα καΐκι σκάφος φουσκωτό λέμβος σημαδούρα βαθιά ανοιχτά πέλαγος μόλος προβλήτα παραλία στέρνα δεξαμενή κανάλι ρεύμα σανίδα στρώμα sea wave waves water river lake pool harbour boat dinghy raft canoe kayak buoys pier shore torrent ferry ice",
  goUnder:
    "πνίγεται πνίγομαι βυθίζεται βουλιάζει μπάζει παρασύρει παρασύρθηκε τράβηξε πήρε πάει χάνεται ανοίχτηκε κρατιέται φούσκωσε ανεβαίνει φτάσει έφτασε γέμισε πλημμύρισε πάτος πάτο drowning sinking drifting swept clinging under rising bottom flooded",
  violence:
    "χτυπάει χτυπάνε χτυπά κλωτσάει κλωτσάνε κλωτσιές δέρνει δέρνουν βαράει βαράνε χαστουκίζει πατάνε σπρώχνει σπρώχνουν τραβάει τραβάνε στρίμωξε στριμώξει άρπαξε σπάει ουρλιάζει φωνάζει παρακαλάει απειλεί κυνηγάει κυνηγάνε σφάξει σκοτώσει μαχαιρώσ* πυροβολεί πυροβολούν σημάδεψε βιάζει εκτός ξύλο τσακώνονται beating kicking hitting punching dragging grabbed screaming begging threatens chasing kill stab shooting pulled forced attacked whipped strangling choking",
  arms: "μαχαίρι κουζινομάχαιρο σουγιάς λεπίδι τσεκούρι τσεκούρα όπλο πιστόλι καραμπίνα δίκαννο σίδερο λοστός λοστοί ξύλο ρόπαλο μπουκάλι βόμβα οβίδα βλήμα αεροβόλο κατάνα knife gun shotgun rifle axe bat blade machete bomb bars weapon crowbar",
  hiding:
    "κρύβομαι κρύφτηκα κρυμμέν* ντουλάπα κλειδώθηκα κλειδώθηκε ντουλάπι υπόγειο μπάνιο ψιθυρ* τρέχω hiding closet locked hide whisper",
  intruder:
    "κάποιος ξένος άγνωστος άγνωστοι κουκουλ* μάσκα μάσκες σκιά βήματα παραβιάζ* διαρρ* κλέφτης κλέφτες ρολό κάμερα μπούκαραν stranger masked footsteps intruder burglar forcing breaking",
  leave:
    "=έφυγε =βγήκε =χάθηκε =εξαφανίστηκε =λείπει =ξέφυγε =χάσαμε =έχασα =πήγε =άργησε left gone missing disappeared vanished lost wandered slipped walked",
  notBack:
    "γύρισε γυρίσει επέστρεψε φάνηκε φανεί έφτασε ήρθε βρίσκουμε βρίσκω βλέπω ξαναβγήκε returned back arrived find",
  search: "ψάχνουμε ψάχνω ψάξαμε searching looking",
  mindLost:
    "άνοια αλτσχάιμερ θυμάται χάνει παντόφλες πιτζάμες νυχτικιά αυτιστικ* μπερδεμένος σύνδρομο dementia alzheimer confused slippers nightgown autistic",
  wantDie:
    "πεθάνω πεθάνει ζω ζήσω ζωή ξυπνήσω ξημερώσει υπάρχω αυτοκτον* τέλος τελειώσω τελειώνω τέρμα αντίο τελεία θηλιά σκοινί χάπια υπνωτικά φλέβες πηδήξω πέσω φύγω αντέχω βαρέθηκα συγχωρέστε σκοτωθώ κουράγιο live die dying kill end suicide rope pills goodbye wrists jump",
  poison:
    "κατάπιε κατάπια ήπιε ήπια έφαγε έφαγαν φάγαμε χάπια φάρμακο φάρμακα δηλητήριο φυτοφάρμακο χλωρίνη μανιτάρια αλλεργία swallowed drank ate pills poison bleach mushrooms allergic",
  bites:
    "τσίμπησε τσίμπησαν δάγκωσε δάγκωσαν φίδι οχιά σκορπιός σφήκα μέλισσα μέλισσες σκυλί σκυλιά ροτβάιλερ πίτμπουλ bit bitten stung snake scorpion bees wasp dog pitbull",
  crash:
    "τράκαρε τράκαραν τρακάρισμα σύγκρουση τροχαίο χτύπησε χτύπησαν παρέσυρε πάτησε πατήθηκε πέταξε χαντάκι τούμπαρε ντεραπάρ* ανατράπηκε τιμόνι κράνος ρόδες νταλίκα πούλμαν λεωφορείο φορτηγό αμάξι αυτοκίνητο μηχανή μηχανάκι πατίνι τρακτέρ crash crashed smash collided hit knocked ran overturned ditch wheel helmet lorry truck coach van car motorbike bike scooter tractor",
  wound:
    "τραύμα πληγή κόπηκε έκοψε έσπασε σπασμένο έγκαυμα κάηκε φουσκάλες αιμορρα* τρέχει πετάγεται ματωμέν* ματώνει cut wound broken burned bleeding spurting gushing",
  machine:
    "αλυσοπρίονο τροχός πρέσα μηχάνημα γερανός εκσκαφέας κομπρεσέρ τρακτέρ αλωνιστικό σιλό ορυχείο στοά ψυγείο ασανσέρ τελεφερίκ ανελκυστήρας chainsaw press machine digger crane silo mine freezer lift elevator",
  urge: "τώρα γρήγορα αμέσως τρέξτε βοήθεια σώστε ελάτε στείλτε στείλε επείγον ασθενοφόρο γιατρός γιατρό αστυνομία πυροσβεστική περιπολικό διασώστες φορείο βιαστείτε προλάβετε now quick quickly hurry help send ambulance doctor police please emergency rescue immediately",
  hears:
    "ακούω ακούμε ακούγεται ακούγονται ακούστηκε ακούστηκαν φωνές φωνή μπαμ γδούπος κρότος χτυπήματα κρακ έκρηξη hear heard bang thud voices knocking screams",
  sees: "βλέπω βλέπουμε φαίνεται see watching",
  foundSo: "βρήκα βρήκαμε βρέθηκε βρήκε found",
  whatDo: "=κάνω =κάνουμε do",
  night: "νύχτα νύχτωσε βράδυ σκοτάδι ομίχλη κρύο χιόνι night dark cold fog snow",
  phoneDead: "σηκώνει κινητό τηλέφωνο σήμα μπαταρία phone signal battery",
  // Of what is none.
  town: "κάδος κάδοι κάδο σκουπίδια απορρίμματα μπάζα λακκούβα λακκούβες πεζοδρόμιο φωτισμός λάμπα λάμπες φανάρι παγκάκι παγκάκια πινακίδα χόρτα οικόπεδο φρεάτιο αποχέτευση υπόνομος πάρκο πλατεία στάση κούνια κούνιες τσουλήθρα γήπεδο σχάρα βρύση ύδρευση αδέσποτα κουνούπια ποντίκια κατσαρίδες διάβαση πάρκινγκ bin bins rubbish garbage pothole pavement lamp bench sign weeds sewer drain park playground tap strays mosquitoes rats crossing parking",
  paper:
    "αίτηση βεβαίωση πιστοποιητικό χαρτιά έντυπο άδεια δικαιολογητικά επίδομα πρόστιμο κλήση τέλη λογαριασμός λογαριασμοί ραντεβού πρόγραμμα κάρτα δήλωση αντίγραφο εγγραφή αποζημίωση δόση ληξιαρχ* δημοτολόγιο σεμινάριο μαθήματα application certificate form permit allowance fine bill bills appointment card register registration compensation course lessons",
  office:
    "δήμος δήμαρχος αντιδήμαρχος δημαρχείο ΚΕΠ υπάλληλος γραφείο υπηρεσία συμβούλιο ταμείο ιατρείο βιβλιοθήκη κολυμβητήριο γυμναστήριο νεκροταφείο council mayor office clerk library clinic cemetery",
  request:
    "θέλω θέλουμε ήθελα ζητώ ζητάμε βάλτε φτιάξτε φτιαχτεί μαζέψτε καθαρίστε κλαδέψτε κόψτε κλείστε αλλάξτε επισκευή αντικατάσταση καθάρισμα want please fix replace clean trim repair",
  asks: "πότε πού πώς ποιος ποια ποιο πόσο γιατί υπάρχει επιτρέπεται when where how who which is are do can",
  ago: "χθες πέρυσι πέρσι μήνα μήνες χρόνια εβδομάδα εβδομάδες βδομάδες καιρό χειμώνα καλοκαίρι παλιά παλιό παλιός yesterday last month months years weeks old ago",
  habit: "κάθε συνέχεια πάλι καθημερινά πάντα συχνά όλη every always again often daily",
  feared:
    "μήπως μπορεί πριν κίνδυνος επικίνδυνο κινδυνεύει φοβάμαι φοβόμαστε ανησυχώ θα might could before risk someday one",
  animal:
    "γάτα γάτες γατάκι γατάκια σκύλος πουλί περιστέρι περιστέρια αλεπού ποντίκι χελώνα αγριογούρουνα cat cats kitten pigeon bird rat fox boar",
  feel: "ευχαριστώ συγχαρητήρια μπράβο ντροπή αίσχος thanks thank congratulations shame",
} as const;
