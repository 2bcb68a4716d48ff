/**
 * How news says a thing in several words: `handed in his notice` is `resign`, `was taken into custody` is `arrest`. Written as
 * in `verb-class-words.ts`, without articles and possessives, which may stand between. General English, of no story.
 */
import type { VerbClass } from './verb-classes';

export const verbIdioms: Partial<Record<VerbClass, string>> = {
  meet: 'sit_down_with sit_down_together get_together shake_hands come_face_to_face see_each_other welcome receive hold_talks_with have_lunch_with have_dinner_with dine come_together gather',
  talk: 'sit_around_table hold_talks be_in_touch exchange_views hold_discussions come_to_table open_channel',
  phone: 'speak_by_telephone speak_by_phone speak_on_telephone speak_on_phone have_on_line',
  die: 'lose_lives lose_life claim_lives claim_life cost_lives cost_life bleed_to_death burn_to_death freeze_to_death find_dead leave_dead pay_with_lives pay_with_life not_survive meet_death meet_end breathe_last fall_victim',
  kill: 'claim_lives claim_life cost_lives cost_life take_lives take_life beat_to_death shoot_dead leave_dead put_to_death stab_to_death',
  survive: 'get_away_with_lives escape_with_lives come_out_alive pull_out_alive live_to_tell walk_away',
  injure: 'take_to_hospital rush_to_hospital treat_in_hospital bring_to_hospital end_up_in_hospital',
  rescue:
    'bring_to_safety pluck_from pull_from_rubble bring_ashore take_off_board carry_to_safety pull_alive',
  evacuate:
    'bring_to_safety take_to_safety lead_to_safety move_out drive_out leave_homes leave_home flee_homes flee_home clear_out move_to_safety get_out',
  vanish: 'go_missing drop_out_of_sight leave_without_trace',
  find: 'come_across stumble_on stumble_upon turn_up dig_up come_upon bring_to_light come_to_light',
  attack: 'come_under_fire come_under_attack rain_down_on open_fire_on',
  destroy:
    'burn_down tear_down pull_down reduce_to_rubble reduce_to_ashes raze_to_ground blow_up wipe_out lay_waste lie_in_ruins burn_to_ground',
  damage: 'knock_out put_out_of_action tear_open',
  build: 'put_up go_up break_ground',
  withdraw: 'pull_troops bring_home pull_back_from move_out',
  deploy: 'send_in move_in call_in call_up put_at_disposal send_troops send_soldiers',
  surrender: 'lay_down_arms lay_down_weapons give_up_arms wave_white_flag throw_in_towel',
  cede: 'part_with let_go_of give_away let_have sign_over',
  keep: 'hold_on_to hang_on_to not_part_with stand_firm keep_hold',
  agree:
    'say_yes come_to_terms come_to_agreement reach_agreement reach_deal give_consent go_along_with sign_off_on shake_hands_on be_in_favour',
  approve:
    'give_blessing give_green_light give_go-ahead wave_through give_nod sign_off_on give_thumbs-up vote_for vote_in_favour say_yes',
  reject:
    'say_no give_thumbs-down send_back turn_away slam_door wave_away want_nothing_to_do vote_no vote_against give_cold_shoulder give_short_shrift will_not_hear dismiss_out_of_hand turn_back show_door',
  confirm: 'bear_out own_up_to vouch_for stand_by come_clean',
  deny: 'dismiss_as brush_aside call_nonsense call_lie',
  announce: 'make_known make_public let_know make_plain make_clear give_notice let_it_be_known serve_notice',
  conceal:
    'keep_quiet keep_secret keep_to keep_back hush_up sweep_under sit_on keep_from say_nothing keep_dark',
  accuse: 'point_finger lay_at_door hold_responsible hold_to_account put_blame lay_blame pin_on hold_against',
  charge: 'bring_charges press_charges put_on_trial put_in_dock bring_before_court',
  sue: 'take_to_court drag_into_court drag_to_court drag_before bring_case bring_suit file_suit file_lawsuit take_legal_action go_to_court haul_into_court haul_before seek_damages bring_action start_proceedings begin_proceedings',
  convict:
    'find_guilty send_to_prison put_behind_bars send_to_jail hand_sentence give_sentence lock_up go_to_prison go_to_jail',
  acquit: 'find_not_guilty clear_of walk_free let_off set_free drop_charges',
  arrest:
    'take_into_custody lead_away_in_handcuffs put_in_handcuffs lead_off put_behind_bars pick_up lead_away take_away hold_in_custody hold_in_cell lock_up take_prisoner',
  release: 'set_free let_out let_go_home walk_free open_gates',
  appeal:
    'take_to_higher_court go_to_higher_court go_to_court_of_appeal take_to_court_of_appeal ask_higher_court',
  rule: 'hand_down give_judgment come_to_verdict reach_verdict hand_verdict',
  win: 'come_first come_out_on_top carry_day come_top finish_first romp_home take_title',
  lose: 'come_second go_down_to come_off_worst',
  elect: 'choose pick send_to_parliament put_into_office vote_into_office give_mandate',
  vote: 'go_to_polls cast_ballots cast_ballot cast_vote cast_votes head_to_polls turn_out queue_to_vote go_to_ballot',
  run_for: 'throw_hat enter_race put_name_forward seek_election seek_office seek_term be_candidate',
  appoint: 'put_in_charge bring_in give_post take_over_as swear_in put_at_head put_at_helm',
  dismiss:
    'show_door show_way_out give_boot strip_of relieve_of give_marching_orders let_go_of lose_job lose_jobs lose_post kick_out throw_out force_from drive_from_office',
  resign:
    'hand_in_notice give_in_notice hand_in_resignation throw_in_towel clear_desk clear_office give_up_post give_up_job give_up_office tender_resignation offer_resignation submit_resignation stand_aside make_way leave_post leave_job leave_office vacate_post vacate_office call_it_day turn_back_on go_of_own_accord pack_bags relinquish_post lay_down_office',
  arrive:
    'set_foot come_ashore make_landfall crash_ashore slam_into come_to_town reach_land arrive_on_land hit_coast cross_coast',
  leave: 'make_off drive_off walk_out pack_bags turn_back_on get_up_and_leave storm_out walk_away',
  flee: 'take_flight run_for_lives take_to_heels leave_homes get_away',
  stay: 'cling_on hang_on stay_in_office stay_in_post remain_in_office remain_in_post sit_tight hold_on keep_post keep_job keep_seat stay_at_helm hang_on_to',
  visit: 'pay_visit go_to_see be_guest set_off_for make_trip come_to_see',
  join: 'become_member become_part throw_in_lot',
  open: 'throw_open open_doors open_gates open_again',
  close:
    'shut_doors close_doors shut_gates close_gates shut_for_good put_padlock bring_down_shutters shut_counters keep_closed stay_closed stay_shut close_for_ever',
  start:
    'get_going get_off_ground set_in_motion get_down_to take_up raise_curtain get_under_way be_under_way open',
  end: 'come_to_end put_end bring_to_end draw_to_close come_to_close put_stop come_to_halt bring_to_close be_over',
  continue:
    'go_on_with keep_going keep_up keep_on press_ahead go_ahead stay_in_force remain_in_force stay_in_place remain_in_place',
  halt: 'bring_to_standstill come_to_standstill stand_still grind_to_halt put_on_hold put_on_ice come_to_halt stop_work bring_to_halt down_tools',
  resume: 'pick_up_again start_again take_up_again open_again go_back_to',
  delay: 'put_on_back_burner push_back kick_down_road put_back wait_until move_back drag_feet',
  advance: 'move_forward bring_forward make_headway get_closer',
  cancel: 'do_away_with pull_plug abandon_plans drop_plans throw_overboard walk_away_from tear_up',
  happen: 'come_to_pass be_held go_ahead take_place',
  cause: 'set_off give_rise be_to_blame be_behind lie_behind touch_off bring_down',
  prevent: 'head_off keep_from stop_from hold_back',
  increase: 'go_up move_up creep_up shoot_up rocket put_on gain_ground edge_up climb_to leap jack_up pick_up',
  decrease:
    'come_down go_down tail_off lose_ground drop_off bring_down slip edge_down drop_back scale_back tumble cut_back',
  buy: 'get_hands_on swallow gobble_up lay_hands_on pick_up take_control get_hold pay_for buy_up',
  own: 'be_in_hands have_stake hold_stake have_share sit_on be_holder belong_to',
  merge: 'join_forces come_together become_one',
  pay: 'hand_over fork_out dig_into_pockets put_up foot_bill part_with hand_out come_up_with',
  fine: 'order_to_pay make_pay slap_with_fine hit_with_fine impose_fine',
  fund: 'put_money stump_up put_up make_available set_aside earmark pledge_money',
  give: 'hand_out hand_over make_available put_at_disposal',
  breach: 'ride_roughshod run_counter',
  ban: 'put_stop place_off_limits make_illegal declare_off-limits rule_out',
  allow: 'give_permission give_leave let_have give_go-ahead',
  impose: 'put_in_place bring_into_force slap_on put_into_force declare',
  lift: 'do_away_with withdraw rescind put_end call_off declare_over give_all-clear take_off be_over',
  support:
    'throw_weight_behind put_weight_behind come_out_for come_out_in_favour get_behind speak_up_for speak_out_for stand_behind take_side side_with come_down_on_side be_in_favour argue_for welcome call_for be_for',
  oppose:
    'speak_out_against come_out_against stand_against argue_against frown_on frown_upon set_face_against make_stand stand_in_way stand_up_to take_to_streets_against vote_against be_against turn_against take_exception fight_against',
  criticise: 'take_to_task tear_into lash_out find_fault hit_out give_bad_marks',
  praise: 'give_good_marks sing_praises pay_tribute speak_highly take_hat_off',
  warn: 'sound_alarm ring_alarm raise_alarm sound_warning',
  demand: 'will_settle_for be_calling press_for push_for want_to_see clamour cry_out_for',
  promise: 'give_word give_assurance give_undertaking assure bind_to',
  plan: 'have_in_mind have_plans draw_up get_ready want_to gear_up set_sights',
  believe: 'be_convinced be_sure be_of_opinion take_view',
  know: 'be_aware be_informed be_in_know have_been_told learn_of have_knowledge',
  recognise: 'come_to_terms_with bow_to put_up_with accept concede_defeat admit_defeat',
  apologise:
    'say_sorry ask_forgiveness beg_forgiveness ask_pardon beg_pardon express_regret ask_for_forgiveness beg_for_forgiveness be_sorry',
  break_down:
    'break_down go_dark go_offline go_down pack_up give_out seize_up cut_out give_up go_off_air be_out_of_action knock_out knock_offline bring_down stop_working be_offline be_down',
  go_bust:
    'go_bust go_under go_bankrupt go_to_wall file_for_bankruptcy declare_insolvent declare_bankrupt go_into_administration fall_into_insolvency',
  sink: 'go_to_bottom disappear_beneath disappear_under go_down slip_beneath vanish_beneath lie_at_bottom',
  explode: 'go_up_in_flames tear_through blow_apart fly_apart rock_by blow_out go_up',
  burn: 'go_up_in_flames go_up_in_smoke be_on_fire set_ablaze set_alight stand_in_flames set_on_fire',
  extinguish: 'bring_under_control put_out get_under_control beat_flames smother be_out',
  collapse: 'come_down crash_down fall_down fold_up fall_in fall_into cave_in give_way',
  flood: 'be_under_water stand_under_water burst_banks break_banks put_under_water go_over',
  leak: 'get_out escape ooze pour_out seep_out get_into',
  strand: 'be_stuck leave_stranded cut_off get_stuck',
  infect: 'fall_ill make_ill fall_sick make_sick be_taken_ill come_down_with go_down_with take_ill poison',
  protest: 'take_to_streets pour_into_streets march_against',
  strike_work:
    'lay_down_work lay_down_tools stop_work refuse_to_work stay_away_from_work call_out walk_off_job put_down_tools stay_out',
  investigate:
    'look_into open_probe launch_inquiry take_look open_review open_investigation start_inquiry begin_look start_looking look_at go_through pore_over get_to_bottom check',
  steal: 'make_off_with get_away_with help_to line_pockets',
  hack: 'break_into get_into gain_access knock_offline tamper_with',
  block: 'stand_in_way bar_way seal_off cut_off hold_up',
  return: 'give_back hand_back bring_back',
  host: 'play_host be_scene be_venue',
  attend: 'be_there sit_in_on take_seat put_in_appearance',
  skip: 'stay_away not_turn_up give_miss not_show_up',
  confiscate: 'take_away take_from seize hand_over',
  move: 'pull_up_stakes set_up_home shift take_to',
};
